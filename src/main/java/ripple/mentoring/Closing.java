package ripple.mentoring;

import java.time.Instant;
import java.util.Optional;
import ripple.people.PersonId;
import ripple.people.ProgramId;

/**
 * One of the two says that their mentorship has done what it was for.
 *
 * @param line what they write about it for themselves; may be empty
 * @param waitsUntil up to when the other is asked; absent once it is completed
 */
public record Closing(
        ProgramId program,
        MentorshipId mentorship,
        PersonId person,
        String line,
        Instant closedAt,
        Optional<Instant> waitsUntil) {

    /** Says nothing of what was typed, so that no log can. */
    @Override
    public String toString() {
        return "Closing[mentorship=" + mentorship.value() + ", person=" + person.value() + "]";
    }
}
