package ripple.outbox;

import java.time.Instant;
import java.util.Optional;
import ripple.database.Transaction;

/** When the reader of a message may be told what can wait. */
@FunctionalInterface
public interface ReadersHours {

    /** Nobody minds. */
    ReadersHours ALWAYS = (transaction, outgoing) -> Optional.empty();

    /** When the reader's hours begin; empty if they have, or if such a message does not wait for them. */
    Optional<Instant> opensAt(Transaction transaction, Outgoing outgoing);
}
