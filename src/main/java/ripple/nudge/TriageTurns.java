package ripple.nudge;

import java.time.Instant;
import java.time.LocalDate;
import java.util.Optional;
import ripple.database.Transaction;
import ripple.due.Due;
import ripple.idea.WaitingIdeas;
import ripple.people.PeopleService;
import ripple.people.Person;
import ripple.people.ProgramSettings;
import ripple.people.WorkingDays;

/** When each of those who answer ideas was last told by one prompt, and how much has come to wait since. */
final class TriageTurns {

    private final String prompt;
    private final PeopleService people;

    TriageTurns(String prompt, PeopleService people) {
        this.prompt = prompt;
        this.people = people;
    }

    Optional<TurnStore.Turn> last(Transaction transaction, Person person) {
        return transaction.store(TurnStore.class).find(person.program(), prompt, person.id());
    }

    /** Somebody has been told, or was told as much by another prompt. */
    void took(Transaction transaction, Person person, String turn, Instant now) {
        transaction.store(TurnStore.class).set(person.program(), prompt, person.id(), turn, now);
    }

    /** Whether this person is told in the very message that is being put together. */
    boolean isBeingTold(Transaction transaction, Person person, Instant now) {
        return last(transaction, person).filter(turn -> turn.at().equals(now)).isPresent();
    }

    int answerBy(Transaction transaction, Person person) {
        return settings(transaction, person).answerByDays();
    }

    WorkingDays days(Transaction transaction, Person person) {
        return settings(transaction, person).workingDays();
    }

    /** Named after the last day that is over when something is reached at the end of a day. */
    String turn(Transaction transaction, Person person, Instant now) {
        WorkingDays days = days(transaction, person);
        return days.day(reached(days, 1, now)).toString();
    }

    /** How many of what still waits reached so many working days since this person was last told. */
    Count since(Transaction transaction, Person person, Instant now, WaitingIdeas ideas) {
        return since(transaction, person, last(transaction, person), now, ideas);
    }

    /** The same for a turn that has come; who asks to hear it once more hears of all that waits so long. */
    Count of(Transaction transaction, Due turn, Person person, Instant now, WaitingIdeas ideas) {
        Optional<TurnStore.Turn> before =
                last(transaction, person).filter(last -> !last.turn().equals(turn.occurrence()));
        return since(transaction, person, before, now, ideas);
    }

    private Count since(
            Transaction transaction, Person person, Optional<TurnStore.Turn> before, Instant now, WaitingIdeas ideas) {
        WorkingDays days = days(transaction, person);
        Instant from = before.map(TurnStore.Turn::at).orElse(Instant.EPOCH);
        return workingDays -> ideas.countSince(
                transaction, person.program(), reached(days, workingDays, from), reached(days, workingDays, now));
    }

    /** How many reached so many working days. */
    @FunctionalInterface
    interface Count {
        long reaching(int workingDays);
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
