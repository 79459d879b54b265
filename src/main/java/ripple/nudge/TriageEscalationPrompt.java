package ripple.nudge;

import java.time.Instant;
import java.util.List;
import java.util.Optional;
import ripple.database.Transaction;
import ripple.due.Due;
import ripple.idea.WaitingIdeas;
import ripple.idea.WaitingMessages;
import ripple.people.PeopleService;
import ripple.people.Person;
import ripple.people.PersonId;
import ripple.people.ProgramId;
import ripple.people.Roles;

/** A working day after answers were due: to the deputy, or to the lead where there is none. */
final class TriageEscalationPrompt implements TriagePrompt {

    static final String NAME = "triage-escalation";

    private static final int LATER = 1;

    private final WaitingIdeas ideas;
    private final TriageTurns turns;
    private final TriageReminderPrompt reminder;
    private final WaitingMessages messages;
    private final Roles roles = new Roles();

    TriageEscalationPrompt(
            PeopleService people, WaitingIdeas ideas, TriageReminderPrompt reminder, WaitingMessages messages) {
        this.ideas = ideas;
        this.messages = messages;
        this.turns = new TriageTurns(NAME, people);
        this.reminder = reminder;
    }

    @Override
    public String name() {
        return NAME;
    }

    @Override
    public String because() {
        return messages.because();
    }

    @Override
    public List<PersonId> readers(Transaction transaction, ProgramId program) {
        return roles.deputy(transaction, program)
                .or(() -> roles.lead(transaction, program))
                .map(List::of)
                .orElseGet(List::of);
    }

    @Override
    public Optional<String> turn(Transaction transaction, Person person, Instant now) {
        return overdue(transaction, person, turns.since(transaction, person, now, ideas)) > 0
                ? Optional.of(turns.turn(transaction, person, now))
                : Optional.empty();
    }

    @Override
    public Spoken speak(Transaction transaction, Due due, Person person, Instant now) {
        if (!readers(transaction, person.program()).contains(person.id())) {
            return new Spoken.Nothing(Ending.OVER, Optional.empty());
        }
        long overdue = overdue(transaction, person, turns.of(transaction, due, person, now, ideas));
        if (overdue == 0) {
            return new Spoken.Nothing(Ending.ANSWERED, Optional.empty());
        }
        turns.took(transaction, person, due.occurrence(), now);
        reminder.spare(transaction, person, now);
        return new Spoken.Say(
                messages.escalation(
                        ideas.page(transaction, person.program(), now, 1, WaitingMessages.MOST_SHOWN),
                        overdue,
                        person.zone()),
                Optional.empty());
    }

    private long overdue(Transaction transaction, Person person, TriageTurns.Count count) {
        return count.reaching(turns.answerBy(transaction, person) + LATER);
    }

    boolean isBeingSaid(Transaction transaction, Person person, Instant now) {
        return turns.isBeingTold(transaction, person, now);
    }
}
