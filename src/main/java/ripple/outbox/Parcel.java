package ripple.outbox;

import java.time.Instant;
import java.util.Optional;
import ripple.people.ProgramId;

/**
 * A message on its way to the platform.
 *
 * @param replacesReference the platform's reference of the message that this one edits
 * @param lookFor our own mark, to be sent along where people do not see it, by which the message can be found again
 * @param firstAttemptAt when it could have arrived at the earliest
 */
public record Parcel(
        long id,
        ProgramId program,
        Recipient to,
        Message message,
        Optional<String> replacesReference,
        String lookFor,
        Instant firstAttemptAt) {}
