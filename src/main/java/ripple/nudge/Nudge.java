package ripple.nudge;

import java.time.Instant;
import java.util.List;

/** A question asked again and again: who should hear something by now? Asking twice does the same as asking once. */
public interface Nudge {

    /** The stored name; it never changes. */
    String name();

    /** Sees to what is due by this instant, and tells how it ended for each person of whom something was due. */
    List<Ending> due(Instant now);
}
