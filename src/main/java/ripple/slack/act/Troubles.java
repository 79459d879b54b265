package ripple.slack.act;

import org.slf4j.Logger;
import org.slf4j.LoggerFactory;
import ripple.database.BusyException;
import ripple.database.DatabaseUnavailableException;

/**
 * The one error handler of the edge: whatever a handler throws becomes one line in the log and one sentence for the
 * person, and both carry the same reference.
 */
public final class Troubles {

    private static final Logger log = LoggerFactory.getLogger(Troubles.class);

    private Troubles() {}

    /**
     * The sentence for the person.
     *
     * @param what the act, by its stored name; never anybody's words
     */
    public static String sentence(String what, RuntimeException trouble) {
        Reference reference = Reference.next();
        if (trouble instanceof BusyException) {
            log.warn("event=act-refused what={} why=busy reference={}", what, reference.value());
            return EdgeWords.busy(reference);
        } else if (trouble instanceof DatabaseUnavailableException unavailable) {
            log.error(
                    "event=act-refused what={} why=database-{} reference={}",
                    what,
                    unavailable.reason(),
                    reference.value());
            return unavailable.mayHaveBeenKept()
                    ? EdgeWords.outcomeUnknown(reference)
                    : EdgeWords.unavailable(reference);
        }
        log.error("event=act-refused what={} why=defect reference={}", what, reference.value(), trouble);
        return EdgeWords.defect(reference);
    }
}
