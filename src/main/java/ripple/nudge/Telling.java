package ripple.nudge;

import java.time.Instant;
import java.time.LocalDate;
import java.util.function.Supplier;
import ripple.database.Transaction;
import ripple.idea.WaitingIdeas;
import ripple.outbox.Kind;
import ripple.outbox.Message;
import ripple.outbox.Outbox;
import ripple.outbox.Outgoing;
import ripple.outbox.Recipient;
import ripple.people.PeopleService;
import ripple.people.Person;
import ripple.people.ProgramSettings;
import ripple.people.WorkingDays;

/** Tells a person of what has become due since they were last told, in their hours, and remembers that they were. */
final class Telling {

    private final String nudge;
    private final PeopleService people;
    private final Outbox outbox;

    Telling(String nudge, PeopleService people, Outbox outbox) {
        this.nudge = nudge;
        this.people = people;
        this.outbox = outbox;
    }

    int answerBy(Transaction transaction, Person person) {
        return settings(transaction, person).answerByDays();
    }

    /** How many of what still waits reached so many working days since this person was last told. */
    long count(Transaction transaction, Person person, Instant now, int workingDays, WaitingIdeas ideas) {
        WorkingDays days = settings(transaction, person).workingDays();
        Instant last = transaction
                .store(TurnStore.class)
                .find(person.program(), nudge, person.id())
                .map(TurnStore.Turn::at)
                .orElse(Instant.EPOCH);
        return ideas.countSince(
                transaction, person.program(), reached(days, workingDays, last), reached(days, workingDays, now));
    }

    Ending tell(Transaction transaction, Person person, Instant now, Supplier<Message> message) {
        WorkingDays days = settings(transaction, person).workingDays();
        if (!people.availability(transaction, person.program(), person.id()).isOpen(now, person.zone(), days)) {
            return Ending.QUIET_HOURS;
        }
        String turn = days.day(reached(days, 1, now)).toString();
        boolean isNew = outbox.put(
                transaction,
                new Outgoing(
                        person.program(),
                        nudge + ":" + turn + ":person-" + person.id().value(),
                        Kind.REQUEST,
                        new Recipient.OnePerson(person.id()),
                        message.get()));
        transaction.store(TurnStore.class).set(person.program(), nudge, person.id(), turn, now);
        return isNew ? Ending.SENT : Ending.SAID;
    }

    /** What began to wait before this instant has waited so many working days by now. */
    private static Instant reached(WorkingDays days, int workingDays, Instant now) {
        LocalDate day = days.day(now);
        while (days.deadline(begin(days, day), workingDays).isAfter(now)) {
            day = day.minusDays(1);
        }
        return begin(days, day.plusDays(1));
    }

    private static Instant begin(WorkingDays days, LocalDate day) {
        return day.atStartOfDay(days.zone()).toInstant();
    }

    private ProgramSettings settings(Transaction transaction, Person person) {
        return people.settings(transaction, person.program());
    }
}
