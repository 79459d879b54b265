package ripple.nudge;

import java.time.Clock;
import java.time.Instant;
import java.time.LocalDate;
import java.time.LocalTime;
import java.util.EnumMap;
import java.util.Map;
import java.util.Optional;
import ripple.database.Transaction;
import ripple.database.Transactions;
import ripple.people.Availability;
import ripple.people.AvailabilityService;
import ripple.people.Hours;
import ripple.people.Member;
import ripple.people.PeopleService;
import ripple.people.Person;
import ripple.people.Week;

/** "My hours": everybody says for themselves when what can wait may come. */
public final class HoursService {

    /** Nobody plans farther ahead than this. */
    static final int MOST_DAYS = 400;

    private final Transactions transactions;
    private final PeopleService people;
    private final AvailabilityService hours;
    private final Clock clock;

    public HoursService(Transactions transactions, PeopleService people, AvailabilityService hours, Clock clock) {
        this.transactions = transactions;
        this.people = people;
        this.hours = hours;
        this.clock = clock;
    }

    /** How it is now: in words for the Home page, and as a form. */
    public record Shown(String words, boolean isSnoozed, HoursDraft draft) {}

    /** What became of a form. */
    public sealed interface Saved {
        record Done(String sentence) implements Saved {}

        record Unfit(Map<HoursField, String> problems) implements Saved {}
    }

    public Shown show(Member member) {
        return transactions.read(transaction -> {
            Availability now = people.availability(transaction, member.program(), member.person());
            Person person = person(transaction, member);
            Instant instant = clock.instant();
            return new Shown(
                    HoursWords.summary(now, person.zone(), instant), now.isSnoozed(instant), HoursDraft.of(now));
        });
    }

    public Saved save(Member member, HoursDraft draft) {
        return transactions.run(transaction -> {
            Person person = person(transaction, member);
            LocalDate today = clock.instant().atZone(person.zone()).toLocalDate();
            Map<HoursField, String> problems = problems(draft, today);
            return problems.isEmpty() ? done(transaction, person, draft, today) : new Saved.Unfit(problems);
        });
    }

    /** Prompts may come again as usual. */
    public String wake(Member member) {
        return transactions.run(transaction -> {
            hours.snooze(transaction, member.program(), member.person(), Optional.empty());
            return HoursWords.AWAKE;
        });
    }

    private Saved done(Transaction transaction, Person person, HoursDraft draft, LocalDate today) {
        Availability after = hours.change(
                transaction,
                person.program(),
                person.id(),
                before -> before.with(week(draft))
                        .onNights(nights(before, draft, today))
                        .goingAway(away(draft)));
        return new Saved.Done(HoursWords.saved(after, person.zone(), clock.instant()));
    }

    private static Week week(HoursDraft draft) {
        return new Week(
                draft.days(), new Hours(draft.from().orElseThrow(), draft.to().orElseThrow()));
    }

    /** Nights begin tonight; who was on nights before stays so. */
    private static Optional<Availability.Nights> nights(Availability before, HoursDraft draft, LocalDate today) {
        LocalDate first = before.nights().map(Availability.Nights::first).orElse(today);
        Hours night = new Hours(
                draft.nightFrom().orElse(Hours.USUAL_NIGHT.from()),
                draft.nightTo().orElse(Hours.USUAL_NIGHT.to()));
        return draft.nightsLast().map(last -> new Availability.Nights(first.isAfter(last) ? last : first, last, night));
    }

    private static Optional<Availability.Away> away(HoursDraft draft) {
        return draft.awayFirst()
                .map(first -> new Availability.Away(first, draft.awayLast().orElseThrow()));
    }

    private static Map<HoursField, String> problems(HoursDraft draft, LocalDate today) {
        Map<HoursField, String> problems = new EnumMap<>(HoursField.class);
        if (draft.days().isEmpty()) {
            problems.put(HoursField.DAYS, HoursWords.NO_DAY);
        }
        check(problems, HoursField.TO, draft.from(), draft.to());
        if (draft.nightsLast().isPresent()) {
            check(problems, HoursField.NIGHT_TO, draft.nightFrom(), draft.nightTo());
        }
        draft.nightsLast().ifPresent(last -> check(problems, HoursField.NIGHTS_LAST, last, today));
        draft.awayLast().ifPresent(last -> check(problems, HoursField.AWAY_LAST, last, today));
        if (draft.awayFirst().isPresent() != draft.awayLast().isPresent()) {
            problems.put(HoursField.AWAY_LAST, HoursWords.BOTH_DAYS);
        } else if (draft.awayFirst().isPresent()
                && draft.awayLast().orElseThrow().isBefore(draft.awayFirst().get())) {
            problems.put(HoursField.AWAY_LAST, HoursWords.ENDS_BEFORE);
        }
        return problems;
    }

    private static void check(
            Map<HoursField, String> problems, HoursField field, Optional<LocalTime> from, Optional<LocalTime> to) {
        if (from.isEmpty() || to.isEmpty()) {
            problems.put(field, HoursWords.BOTH_TIMES);
        } else if (from.equals(to)) {
            problems.put(field, HoursWords.SAME_TIMES);
        }
    }

    private static void check(Map<HoursField, String> problems, HoursField field, LocalDate last, LocalDate today) {
        if (last.isBefore(today)) {
            problems.put(field, HoursWords.PASSED);
        } else if (last.isAfter(today.plusDays(MOST_DAYS))) {
            problems.put(field, HoursWords.TOO_FAR);
        }
    }

    private Person person(Transaction transaction, Member member) {
        return people.find(transaction, member.program(), member.person())
                .orElseThrow(() -> new IllegalArgumentException("There is no such person"));
    }
}
