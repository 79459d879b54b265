package ripple.outbox;

import java.time.Instant;
import java.util.Optional;
import ripple.database.Transaction;
import ripple.people.ProgramId;

/** When the reader of a message may be told what can wait. */
@FunctionalInterface
public interface ReadersHours {

    /** Nobody minds. */
    ReadersHours ALWAYS = (transaction, outgoing) -> Optional.empty();

    /** When the reader's hours begin; empty if they have, or if such a message does not wait for them. */
    Optional<Instant> opensAt(Transaction transaction, Outgoing outgoing);

    /**
     * Asked once more when it is about to go, because it may have waited long for its turn or for the platform, and because nobody may
     * ask the platform about do-not-disturb while others wait to write: until when its readers may not be told now; empty if they may.
     */
    default Optional<Instant> closedUntil(ProgramId program, Kind kind, Recipient to, Instant putAt) {
        return Optional.empty();
    }
}
