package ripple.nudge;

import java.time.Instant;
import java.util.List;
import java.util.Optional;
import ripple.database.Transaction;
import ripple.database.Transactions;
import ripple.idea.WaitingIdeas;
import ripple.idea.WaitingMessages;
import ripple.outbox.Outbox;
import ripple.people.PeopleService;
import ripple.people.Person;

/** A working day after answers were due: to the deputy, or to the lead where there is none. */
public final class EscalationNudge implements Nudge {

    static final String NAME = "triage-escalation";

    private static final int LATER = 1;

    private final Transactions transactions;
    private final WaitingIdeas ideas;
    private final Triagers triagers;
    private final Telling telling;

    public EscalationNudge(Transactions transactions, PeopleService people, WaitingIdeas ideas, Outbox outbox) {
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
        return triagers.standIns(person -> look(person, now).stream().toList());
    }

    private Optional<Ending> look(Person person, Instant now) {
        boolean isDue = transactions.read(transaction -> count(transaction, person, now) > 0);
        return isDue ? Optional.of(transactions.run(transaction -> say(transaction, person, now))) : Optional.empty();
    }

    private Ending say(Transaction transaction, Person person, Instant now) {
        long overdue = count(transaction, person, now);
        if (overdue == 0) {
            return Ending.ANSWERED;
        }
        Ending ending = telling.tell(
                transaction,
                person,
                now,
                () -> WaitingMessages.escalation(
                        ideas.page(transaction, person.program(), now, 1, WaitingMessages.MOST_SHOWN),
                        overdue,
                        person.zone()));
        if (ending == Ending.SENT) {
            ReminderNudge.tookTurn(transaction, person, now);
        }
        return ending;
    }

    private long count(Transaction transaction, Person person, Instant now) {
        return telling.count(transaction, person, now, telling.answerBy(transaction, person) + LATER, ideas);
    }
}
