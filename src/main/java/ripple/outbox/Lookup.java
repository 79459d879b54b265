package ripple.outbox;

import java.time.Duration;

/** What looking for a message that may have arrived told. */
public sealed interface Lookup {
    /** It arrived. */
    record Found(String reference) implements Lookup {}

    /** It did not arrive. */
    record NotThere() implements Lookup {}

    /** In this conversation one may not look. */
    record CannotLook() implements Lookup {}

    /** Looking is allowed but did not work now; not before this time. */
    record NotNow(Duration after) implements Lookup {}
}
