package ripple.nudge;

import java.time.Instant;
import java.util.Optional;
import ripple.database.Transaction;
import ripple.due.Due;
import ripple.outbox.Kind;
import ripple.people.Person;
import ripple.round.ProposalReminders;

/** Reminds somebody of a pair that a match round proposed to them; twice at most, and never after they have answered. */
public final class RoundReminderPrompt implements Prompt {

    private final ProposalReminders reminders;

    public RoundReminderPrompt(ProposalReminders reminders) {
        this.reminders = reminders;
    }

    @Override
    public String name() {
        return ProposalReminders.KIND;
    }

    @Override
    public Kind kind() {
        return Kind.REMINDER;
    }

    @Override
    public String because() {
        return "a pair is proposed to you";
    }

    @Override
    public Spoken speak(Transaction transaction, Due due, Person person, Instant now) {
        Optional<Due> next = reminders.next(transaction, due);
        return reminders
                .find(transaction, due, person)
                .<Spoken>map(sections -> new Spoken.Say(sections, next))
                .orElseGet(() -> new Spoken.Nothing(Ending.ANSWERED, Optional.empty()));
    }

    @Override
    public Optional<Due> late(Transaction transaction, Due due, Person person, Instant now) {
        return reminders.next(transaction, due);
    }
}
