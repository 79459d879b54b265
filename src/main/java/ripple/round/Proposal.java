package ripple.round;

import java.time.Instant;
import java.util.Optional;
import ripple.mentoring.MentorshipId;
import ripple.people.PersonId;
import ripple.people.ProgramId;

/** A pair that a round proposed to both of them. */
public record Proposal(
        ProgramId program,
        MentorshipId mentorship,
        RoundId round,
        PersonId mentor,
        PersonId mentee,
        ProposalState state,
        Instant answerBy,
        Optional<Instant> mentorYesAt,
        Optional<Instant> menteeYesAt) {

    public boolean isOf(PersonId person) {
        return mentor.equals(person) || mentee.equals(person);
    }

    public boolean isWaiting() {
        return state == ProposalState.WAITING;
    }

    /** Whether this one of the two has said yes. */
    public boolean hasYesOf(PersonId person) {
        return (mentor.equals(person) ? mentorYesAt : menteeYesAt).isPresent();
    }

    public boolean hasBoth() {
        return mentorYesAt.isPresent() && menteeYesAt.isPresent();
    }

    /** The other one of the two. */
    public PersonId other(PersonId person) {
        return mentor.equals(person) ? mentee : mentor;
    }
}
