package ripple.nudge;

import java.time.Instant;
import java.util.List;
import java.util.Optional;
import ripple.database.Transaction;
import ripple.due.Due;
import ripple.due.DueTable;
import ripple.idea.WaitingIdeas;
import ripple.idea.WaitingMessages;
import ripple.people.PeopleService;
import ripple.people.Person;
import ripple.people.PersonId;
import ripple.people.ProgramId;
import ripple.people.Roles;

/** When ideas have waited long, and when their answer is due: to each of those who answer ideas. */
final class TriageReminderPrompt implements TriagePrompt {

    static final String NAME = "triage-reminder";

    /** So many working days before an answer is due comes the first reminder. */
    private static final int AHEAD = 2;

    private final WaitingIdeas ideas;
    private final DueTable due;
    private final TriageTurns turns;
    private final WaitingMessages messages;
    private final Roles roles = new Roles();

    TriageReminderPrompt(PeopleService people, WaitingIdeas ideas, DueTable due, WaitingMessages messages) {
        this.ideas = ideas;
        this.due = due;
        this.messages = messages;
        this.turns = new TriageTurns(NAME, people);
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
        return roles.triagers(transaction, program);
    }

    @Override
    public Optional<String> turn(Transaction transaction, Person person, Instant now) {
        return count(transaction, person, turns.since(transaction, person, now, ideas))
                        .isAnything()
                ? Optional.of(turns.turn(transaction, person, now))
                : Optional.empty();
    }

    @Override
    public Spoken speak(Transaction transaction, Due due, Person person, Instant now) {
        if (!readers(transaction, person.program()).contains(person.id())) {
            return new Spoken.Nothing(Ending.OVER, Optional.empty());
        }
        Waiting waiting = count(transaction, person, turns.of(transaction, due, person, now, ideas));
        if (!waiting.isAnything() || isWeekComing(transaction, person)) {
            return new Spoken.Nothing(Ending.ANSWERED, Optional.empty());
        }
        turns.took(transaction, person, due.occurrence(), now);
        return new Spoken.Say(
                messages.reminder(
                        ideas.page(transaction, person.program(), now, 1, WaitingMessages.MOST_SHOWN),
                        waiting.near(),
                        waiting.overdue(),
                        person.zone()),
                Optional.empty());
    }

    /** The week's message goes to the same people in the same hours, and shows all that waits. */
    private boolean isWeekComing(Transaction transaction, Person person) {
        return due.find(transaction, person.program(), person.id(), TriageWeekPrompt.NAME, TriageNudge.ALL)
                .isPresent();
    }

    private Waiting count(Transaction transaction, Person person, TriageTurns.Count count) {
        int answerBy = turns.answerBy(transaction, person);
        return new Waiting(count.reaching(Math.max(1, answerBy - AHEAD)), count.reaching(answerBy));
    }

    /** Somebody reads of everything that waits in another prompt. */
    void spare(Transaction transaction, Person person, Instant now) {
        turns.took(transaction, person, now.toString(), now);
    }

    /** How many ideas came within sight of their deadline, and how many reached it. */
    private record Waiting(long near, long overdue) {
        boolean isAnything() {
            return near > 0 || overdue > 0;
        }
    }
}
