package ripple.mentoring;

import java.time.Instant;
import java.util.Optional;
import ripple.people.PersonId;

/**
 * Why a mentorship ended, for the lead alone.
 *
 * @param endedBy absent if nobody chose it, because somebody left
 * @param note may be empty
 */
public record EndingNote(Optional<PersonId> endedBy, EndReason reason, String note, Instant endedAt) {

    /** Says nothing of what was typed, so that no log can. */
    @Override
    public String toString() {
        return "EndingNote[reason=" + reason + "]";
    }
}
