package ripple.nudge;

import java.time.Instant;
import java.util.Optional;
import ripple.database.Transaction;
import ripple.due.Due;
import ripple.outbox.Kind;
import ripple.people.Person;
import ripple.reflection.Pulse;

/** On day 30 of a mentorship and every 60 days: how it goes, in one tap, for those who said yes. */
public final class PulsePrompt implements Prompt {

    private final Pulse pulse;

    public PulsePrompt(Pulse pulse) {
        this.pulse = pulse;
    }

    @Override
    public String name() {
        return Pulse.PROMPT;
    }

    @Override
    public Kind kind() {
        return Kind.FEEDBACK;
    }

    @Override
    public String because() {
        return pulse.because();
    }

    @Override
    public Spoken speak(Transaction transaction, Due due, Person person, Instant now) {
        Pulse.Said said = pulse.speak(transaction, due, now);
        if (said instanceof Pulse.Said.Ask ask) {
            return new Spoken.Say(ask.sections(), Optional.of(ask.next()));
        }
        if (said instanceof Pulse.Said.Unwished unwished) {
            return new Spoken.Nothing(Ending.ANSWERED, Optional.of(unwished.next()));
        }
        if (said instanceof Pulse.Said.TooLate late) {
            return new Spoken.Nothing(Ending.STALE, Optional.of(late.next()));
        }
        return said instanceof Pulse.Said.Resting resting
                ? new Spoken.Nothing(Ending.PAUSED, Optional.of(resting.later()))
                : new Spoken.Nothing(Ending.OVER, Optional.empty());
    }
}
