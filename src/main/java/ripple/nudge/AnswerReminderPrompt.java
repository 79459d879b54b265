package ripple.nudge;

import java.time.Instant;
import java.util.Optional;
import ripple.database.Transaction;
import ripple.due.Due;
import ripple.mentoring.AnswerReminders;
import ripple.outbox.Kind;
import ripple.people.Person;

/** Reminds somebody that their answer is waited for; twice at most, and never after they have answered. */
public final class AnswerReminderPrompt implements Prompt {

    private final AnswerReminders reminders;

    public AnswerReminderPrompt(AnswerReminders reminders) {
        this.reminders = reminders;
    }

    @Override
    public String name() {
        return reminders.kind();
    }

    @Override
    public Kind kind() {
        return Kind.REMINDER;
    }

    @Override
    public String because() {
        return reminders.because();
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
