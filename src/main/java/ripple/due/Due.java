package ripple.due;

import java.time.Instant;
import ripple.people.PersonId;
import ripple.people.ProgramId;

/**
 * Something that a person is to hear at its time.
 *
 * @param kind the stored name of the prompt that says it
 * @param subject what it is about, such as {@code mentorship:12}; may be empty
 * @param occurrence which of those that recur, such as {@code 2026-W47}, or anything that tells it from the others
 * @param at when it should be said
 */
public record Due(ProgramId program, PersonId person, String kind, String subject, String occurrence, Instant at) {
    public Due {
        if (kind.isBlank() || occurrence.isBlank()) {
            throw new IllegalArgumentException("What is due has a kind and an occurrence");
        }
    }

    /** The next one of the same kind about the same. */
    public Due next(String occurrence, Instant at) {
        return new Due(program, person, kind, subject, occurrence, at);
    }

    /** The same, at another time. */
    public Due at(Instant later) {
        return new Due(program, person, kind, subject, occurrence, later);
    }
}
