package ripple.playground;

import java.time.Instant;

/** Moves the story clock on, and lets whatever became due by it happen. */
public interface TimeMachine {
    /** Moves the story to a later instant, does what is due by then, and gives the instant reached. */
    Instant moveTo(Instant later);
}
