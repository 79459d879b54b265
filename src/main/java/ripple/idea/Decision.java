package ripple.idea;

import java.time.Instant;
import java.util.Optional;
import ripple.people.PersonId;

/**
 * The answer to an idea: who gave it and when.
 *
 * @param reason why not now, in that person's words; empty for every other answer
 * @param mergedInto the idea that this one became a part of
 */
public record Decision(PersonId by, Instant at, String reason, Optional<IdeaNumber> mergedInto) {

    /** The most characters (code points) a reason takes. */
    public static final int LONGEST_REASON = 1_000;

    public Decision {
        if (reason.codePointCount(0, reason.length()) > LONGEST_REASON) {
            throw new IllegalArgumentException("A reason takes " + LONGEST_REASON + " characters");
        }
    }

    /** Says nothing of the reason, so that no log can. */
    @Override
    public String toString() {
        return "Decision[by=" + by.value() + ", at=" + at + "]";
    }
}
