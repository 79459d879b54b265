package ripple.mentoring;

import java.time.Instant;
import java.util.Optional;
import ripple.idea.IdeaNumber;
import ripple.people.PersonId;
import ripple.people.ProgramId;

/**
 * One mentor and one mentee.
 *
 * @param idea what it is about, if it is about an idea
 * @param place which of its mentor's places it holds, or held
 * @param begunAt when both had said yes; absent as long as it is proposed, and if it never began
 * @param since since when it is in its state
 */
public record Mentorship(
        MentorshipId id,
        ProgramId program,
        PersonId mentor,
        PersonId mentee,
        Optional<IdeaNumber> idea,
        MentorshipState state,
        int place,
        Instant proposedAt,
        Optional<Instant> begunAt,
        Instant since,
        Optional<Instant> endedAt) {

    public Mentorship {
        if (mentor.equals(mentee)) {
            throw new IllegalArgumentException("Nobody is their own mentor");
        }
        if (place < 1) {
            throw new IllegalArgumentException("A place is 1 or more, not " + place);
        }
    }

    public boolean isLive() {
        return state.isLive();
    }

    /** Whether this person is one of the two. */
    public boolean isOf(PersonId person) {
        return mentor.equals(person) || mentee.equals(person);
    }

    /** The other one of the two. */
    public PersonId other(PersonId person) {
        if (!isOf(person)) {
            throw new IllegalArgumentException("Only the two have another");
        }
        return mentor.equals(person) ? mentee : mentor;
    }
}
