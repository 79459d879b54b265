package ripple.nudge;

import java.time.Clock;
import java.time.DayOfWeek;
import java.time.Instant;
import java.time.LocalDate;
import java.time.temporal.TemporalAdjusters;
import java.util.List;
import java.util.Optional;
import java.util.function.UnaryOperator;
import ripple.database.Transaction;
import ripple.database.Transactions;
import ripple.due.Due;
import ripple.due.DueTable;
import ripple.people.Availability;
import ripple.people.AvailabilityService;
import ripple.people.Member;
import ripple.people.PeopleService;
import ripple.people.Person;

/** "Not now": what a message said comes once more later, and no other prompt comes before. */
public final class SnoozeService {

    /** Nobody snoozes longer than so many days; who wants to can say that they are away. */
    public static final int MOST_DAYS = 92;

    private final Transactions transactions;
    private final PeopleService people;
    private final AvailabilityService hours;
    private final DueTable due;
    private final Clock clock;

    public SnoozeService(
            Transactions transactions, PeopleService people, AvailabilityService hours, DueTable due, Clock clock) {
        this.transactions = transactions;
        this.people = people;
        this.hours = hours;
        this.due = due;
        this.clock = clock;
    }

    /** Until when it is quiet now, or that this cannot be. */
    public sealed interface Snoozed {
        record Until(Person person, Instant instant) implements Snoozed {}

        /** The day has passed, or is too far away. */
        record NotThen() implements Snoozed {}

        /** There is no such message to this person. */
        record NotFound() implements Snoozed {}
    }

    /** Until the hours of tomorrow begin, or of the next day that has some. */
    public Snoozed tomorrow(Member member, long message) {
        return snooze(member, message, today -> today.plusDays(1));
    }

    /** Until next week's hours begin. */
    public Snoozed nextWeek(Member member, long message) {
        return snooze(member, message, today -> today.with(TemporalAdjusters.next(DayOfWeek.MONDAY)));
    }

    public Snoozed until(Member member, long message, LocalDate day) {
        return snooze(member, message, today -> day);
    }

    private Snoozed snooze(Member member, long message, UnaryOperator<LocalDate> choice) {
        return transactions.run(transaction -> people.find(transaction, member.program(), member.person())
                .filter(person -> person.standing().takesPart())
                .map(person -> snooze(transaction, person, message, choice))
                .orElseGet(Snoozed.NotFound::new));
    }

    private Snoozed snooze(Transaction transaction, Person person, long message, UnaryOperator<LocalDate> choice) {
        List<PromptStore.Said> said = transaction.store(PromptStore.class).in(person.program(), person.id(), message);
        LocalDate today = clock.instant().atZone(person.zone()).toLocalDate();
        LocalDate day = choice.apply(today);
        if (said.isEmpty()) {
            return new Snoozed.NotFound();
        }
        if (!day.isAfter(today) || day.isAfter(today.plusDays(MOST_DAYS))) {
            return new Snoozed.NotThen();
        }
        Instant until = begin(transaction, person, day);
        for (PromptStore.Said one : said) {
            due.again(
                    transaction,
                    new Due(person.program(), person.id(), one.kind(), one.subject(), one.occurrence(), until));
        }
        hours.snooze(transaction, person.program(), person.id(), Optional.of(until));
        return new Snoozed.Until(person, until);
    }

    private Instant begin(Transaction transaction, Person person, LocalDate day) {
        Availability availability = people.availability(transaction, person.program(), person.id());
        return availability.beginning(
                day,
                person.zone(),
                people.settings(transaction, person.program()).workingDays());
    }
}
