package ripple.profile;

import java.time.Duration;
import java.util.LinkedHashMap;
import java.util.Map;
import java.util.Optional;
import java.util.Set;
import ripple.people.Week;

/** What was filled in by somebody who offers to be a mentor. */
public record OfferDraft(
        Set<HelpArea> areas,
        Set<ChangeKind> experience,
        String capacity,
        String protectedHours,
        TimesDraft suits,
        Set<Language> languages,
        Set<String> sites) {

    private static final int USUAL_HOURS = 2;

    public OfferDraft {
        areas = Set.copyOf(areas);
        experience = Set.copyOf(experience);
        languages = Set.copyOf(languages);
        sites = Set.copyOf(sites);
    }

    /** The same for somebody of whom only the usual hours are known. */
    public static OfferDraft first() {
        return first(Week.USUAL);
    }

    /** What the form suggests to somebody who offers for the first time. */
    public static OfferDraft first(Week hours) {
        return new OfferDraft(
                Set.of(),
                Set.of(),
                Integer.toString(MentorOffer.USUAL_CAPACITY),
                Integer.toString(USUAL_HOURS),
                TimesDraft.of(hours),
                Set.of(),
                Set.of());
    }

    public static OfferDraft of(MentorOffer offer) {
        return new OfferDraft(
                offer.areas(),
                offer.experience(),
                Integer.toString(offer.capacity()),
                Long.toString(offer.protectedTime().toHours()),
                TimesDraft.of(offer.suits()),
                offer.languages(),
                offer.sites());
    }

    /** The offer, or what stands in its way; never both. */
    Reading read() {
        Map<OfferField, String> problems = new LinkedHashMap<>();
        if (areas.isEmpty()) {
            problems.put(OfferField.AREAS, ProfileWords.NO_AREA);
        }
        int most = number(capacity, MentorOffer.MOST_CAPACITY);
        if (most == 0) {
            problems.put(OfferField.CAPACITY, ProfileWords.NOT_A_CAPACITY);
        }
        int hours = number(protectedHours, MentorOffer.MOST_HOURS);
        if (hours == 0) {
            problems.put(OfferField.PROTECTED_HOURS, ProfileWords.NOT_HOURS);
        }
        Optional<Week> times = suits.read(problems);
        return problems.isEmpty()
                ? new Reading(
                        times.map(there -> new MentorOffer(
                                areas, experience, most, Duration.ofHours(hours), there, languages, sites)),
                        Map.of())
                : new Reading(Optional.empty(), problems);
    }

    record Reading(Optional<MentorOffer> offer, Map<OfferField, String> problems) {}

    /** From 1 on; 0 for anything else. */
    private static int number(String typed, int most) {
        String digits = typed.strip();
        int number = digits.matches("[0-9]{1,3}") ? Integer.parseInt(digits) : 0;
        return number <= most ? number : 0;
    }
}
