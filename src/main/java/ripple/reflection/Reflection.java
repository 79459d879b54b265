package ripple.reflection;

import java.time.Instant;
import java.util.Optional;
import ripple.people.PersonId;
import ripple.people.ProgramId;

/**
 * A short answer to a theme, its author's own.
 *
 * @param id its number
 * @param sharedWith who else may read it; absent as long as it is private
 */
public record Reflection(
        ReflectionId id,
        ProgramId programId,
        PersonId authorId,
        Theme theme,
        String what,
        String soWhat,
        String nowWhat,
        Instant writtenAt,
        Optional<Instant> editedAt,
        Optional<PersonId> sharedWith,
        Optional<Instant> sharedAt) {

    public boolean isShared() {
        return sharedWith.isPresent();
    }

    /** Says nothing of what was written, so that no log can. */
    @Override
    public String toString() {
        return "Reflection[id=" + id.value() + "]";
    }
}
