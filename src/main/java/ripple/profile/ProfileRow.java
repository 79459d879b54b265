package ripple.profile;

import java.time.DayOfWeek;
import java.time.Duration;
import java.time.Instant;
import java.time.LocalDate;
import java.time.LocalTime;
import java.util.Optional;
import java.util.Set;
import java.util.stream.Collectors;
import ripple.people.PersonId;

/** An offer as it stands in the database. */
public record ProfileRow(
        PersonId person,
        String areas,
        String experience,
        int capacity,
        int protectedHours,
        String days,
        String hoursFrom,
        String hoursTo,
        String languages,
        String sites,
        Optional<String> pausedUntil,
        Optional<Instant> stoppedAt,
        Instant offeredAt,
        int edition) {

    static ProfileRow of(MentorProfile profile) {
        MentorOffer offer = profile.offer();
        return new ProfileRow(
                profile.person(),
                CodeList.write(offer.areas()),
                CodeList.write(offer.experience()),
                offer.capacity(),
                (int) offer.protectedTime().toHours(),
                days(offer.suits()),
                offer.suits().from().toString(),
                offer.suits().to().toString(),
                CodeList.write(offer.languages(), Language::code),
                String.join("\n", offer.sites()),
                profile.pausedUntil().map(LocalDate::toString),
                profile.stoppedAt(),
                profile.offeredAt(),
                profile.edition());
    }

    MentorProfile profile() {
        return new MentorProfile(person, offer(), pausedUntil.map(LocalDate::parse), stoppedAt, offeredAt, edition);
    }

    private MentorOffer offer() {
        return new MentorOffer(
                CodeList.read(areas, HelpArea.values()),
                CodeList.read(experience, ChangeKind.values()),
                capacity,
                Duration.ofHours(protectedHours),
                times(days, hoursFrom, hoursTo),
                CodeList.languages(languages),
                CodeList.lines(sites));
    }

    static String days(MeetingTimes times) {
        return CodeList.write(times.days(), day -> Integer.toString(day.getValue()));
    }

    static MeetingTimes times(String days, String from, String to) {
        Set<DayOfWeek> each = CodeList.words(days).stream()
                .map(day -> DayOfWeek.of(Integer.parseInt(day)))
                .collect(Collectors.toSet());
        return new MeetingTimes(each, LocalTime.parse(from), LocalTime.parse(to));
    }
}
