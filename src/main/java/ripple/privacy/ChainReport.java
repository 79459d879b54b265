package ripple.privacy;

import java.util.Optional;
import ripple.people.ProgramId;

/**
 * How a program's audit log was found.
 *
 * @param entries how many were read
 * @param end the last hash: whoever keeps it elsewhere sees later whether the end of the log was cut off
 * @param breach the first thing that is not as it was written
 */
public record ChainReport(ProgramId program, long entries, String end, Optional<Breach> breach) {
    /** The entry at which the chain is broken, and how, in words for the operator. */
    public record Breach(long number, String sentence) {}
}
