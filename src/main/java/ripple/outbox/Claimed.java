package ripple.outbox;

import java.time.Instant;
import java.util.Optional;
import ripple.people.ProgramId;

/** A message on lease; the epoch is the fencing token that every mark must name. */
record Claimed(
        long id,
        ProgramId program,
        Kind kind,
        int lane,
        String conversation,
        Optional<String> meantFor,
        String body,
        Optional<Long> edits,
        Optional<String> editedReference,
        Instant putAt,
        Instant firstAttemptAt,
        Instant leaseEnds,
        long epoch,
        int attempts,
        int tries,
        boolean inDoubt,
        int possibleRepeats) {

    boolean isEdit() {
        return edits.isPresent();
    }

    /** Who tries Ripple out sees at once what others would get, and an edit disturbs nobody. */
    boolean mayBeHeld() {
        return meantFor.isEmpty() && !isEdit();
    }

    /** False for a body that no version of ours wrote: trying again would not help. */
    boolean isReadable() {
        try {
            return !Body.read(body).sections().isEmpty();
        } catch (IllegalStateException | IllegalArgumentException damaged) {
            return false;
        }
    }

    Parcel parcel() {
        return new Parcel(
                id, program, Recipient.of(conversation), Body.read(body), editedReference, lookFor(), firstAttemptAt);
    }

    /** The number alone would come again with a database that begins anew, while the platform remembers. */
    private String lookFor() {
        return id + "-" + Long.toString(putAt.toEpochMilli(), Character.MAX_RADIX);
    }
}
