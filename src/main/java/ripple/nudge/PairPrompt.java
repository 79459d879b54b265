package ripple.nudge;

import java.time.Duration;
import java.time.Instant;
import java.util.List;
import java.util.Optional;
import ripple.database.Transaction;
import ripple.due.Due;
import ripple.mentoring.PairMoment;
import ripple.mentoring.PairReminders;
import ripple.outbox.Kind;
import ripple.people.Person;

/** Reminds the two of a mentorship of their agreement, of its end, or that it has become quiet. */
public final class PairPrompt implements Prompt {

    private static final Duration LATE = Duration.ofDays(7);

    private final PairMoment moment;
    private final PairReminders reminders;

    public PairPrompt(PairMoment moment, PairReminders reminders) {
        this.moment = moment;
        this.reminders = reminders;
    }

    @Override
    public String name() {
        return moment.prompt();
    }

    @Override
    public Kind kind() {
        return Kind.REMINDER;
    }

    @Override
    public String because() {
        return reminders.because();
    }

    /** Where a week has no room, it comes in the next one, in which check-ins come first as ever. */
    @Override
    public Duration patience() {
        return LATE;
    }

    @Override
    public Spoken speak(Transaction transaction, Due due, Person person, Instant now) {
        PairReminders.Looked looked = reminders.look(transaction, due, person, now);
        return looked.says()
                .<Spoken>map(section -> new Spoken.Say(List.of(section), looked.next()))
                .orElseGet(() -> new Spoken.Nothing(why(looked.course()), looked.next()));
    }

    private static Ending why(PairReminders.Course course) {
        return switch (course) {
            case GOES_ON -> Ending.ANSWERED;
            case RESTS -> Ending.PAUSED;
            case OVER -> Ending.OVER;
        };
    }

    @Override
    public Optional<Due> late(Transaction transaction, Due due, Person person, Instant now) {
        return reminders.look(transaction, due, person, now).next();
    }
}
