package ripple.nudge;

import java.time.Instant;
import java.util.List;
import java.util.Optional;
import ripple.database.Transaction;
import ripple.database.Transactions;
import ripple.idea.WaitingIdeas;
import ripple.idea.WaitingMessages;
import ripple.outbox.Message;
import ripple.outbox.Outbox;
import ripple.people.PeopleService;
import ripple.people.Person;

/** When ideas have waited long, and when their answer is due: to each of those who answer ideas. */
public final class ReminderNudge implements Nudge {

    static final String NAME = "triage-reminder";

    /** So many working days before an answer is due comes the first reminder. */
    private static final int AHEAD = 2;

    private final Transactions transactions;
    private final WaitingIdeas ideas;
    private final Triagers triagers;
    private final Telling telling;

    public ReminderNudge(Transactions transactions, PeopleService people, WaitingIdeas ideas, Outbox outbox) {
        this.transactions = transactions;
        this.ideas = ideas;
        this.triagers = new Triagers(transactions, people);
        this.telling = new Telling(NAME, people, outbox);
    }

    @Override
    public String name() {
        return NAME;
    }

    @Override
    public List<Ending> due(Instant now) {
        return triagers.all(person -> look(person, now).stream().toList());
    }

    private Optional<Ending> look(Person person, Instant now) {
        boolean isDue = transactions.read(transaction -> isAnything(find(transaction, person, now)));
        return isDue ? Optional.of(transactions.run(transaction -> say(transaction, person, now))) : Optional.empty();
    }

    private Ending say(Transaction transaction, Person person, Instant now) {
        Due due = find(transaction, person, now);
        return isAnything(due)
                ? telling.tell(transaction, person, now, () -> message(transaction, person, now, due))
                : Ending.ANSWERED;
    }

    private Message message(Transaction transaction, Person person, Instant now, Due due) {
        return WaitingMessages.reminder(
                ideas.page(transaction, person.program(), now, 1, WaitingMessages.MOST_SHOWN),
                due.longWaiting(),
                due.overdue(),
                person.zone());
    }

    /** What has become due since this person was last told. */
    private Due find(Transaction transaction, Person person, Instant now) {
        int answerBy = telling.answerBy(transaction, person);
        int ahead = Math.max(1, answerBy - AHEAD);
        return new Due(
                telling.count(transaction, person, now, ahead, ideas),
                telling.count(transaction, person, now, answerBy, ideas));
    }

    private static boolean isAnything(Due due) {
        return due.longWaiting() > 0 || due.overdue() > 0;
    }

    /** Somebody has just read of everything that waits in another message. */
    static void tookTurn(Transaction transaction, Person person, Instant now) {
        transaction.store(TurnStore.class).set(person.program(), NAME, person.id(), now.toString(), now);
    }

    /** How many ideas came within sight of their deadline, and how many reached it. */
    private record Due(long longWaiting, long overdue) {}
}
