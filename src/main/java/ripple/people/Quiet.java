package ripple.people;

import java.time.Instant;

/** Whether the platform keeps somebody undisturbed just now; it may ask the network, so never inside a transaction. */
@FunctionalInterface
public interface Quiet {

    /** False where that cannot be found out. */
    boolean isQuiet(ProgramId program, PersonId person, Instant now);
}
