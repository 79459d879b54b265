package ripple.round;

import java.time.Instant;
import java.util.List;
import java.util.Optional;
import ripple.idea.Page;
import ripple.people.PersonId;
import ripple.profile.Judged;

/**
 * What those who run a program see before a round.
 *
 * @param waiting how many wait for a mentor now
 * @param mentors how many have room now
 * @param places how many places they have together
 * @param last the last round that people heard of
 */
public record Board(int waiting, int mentors, int places, Optional<Draft> draft, Optional<Last> last) {

    /** What the round would do as it stands, one page of its mentees. */
    public record Draft(Round round, Tally tally, Page<Line> page) {
        public DraftRef ref() {
            return DraftRef.of(round);
        }
    }

    /**
     * How many of a round's mentees have what.
     *
     * @param differing for how many the two ways of matching differ
     */
    public record Tally(int seats, int matched, int differing, int byHand, int asked, int leftOut) {}

    /** One mentee in the draft. */
    public record Line(
            PersonId mentee,
            String name,
            int line,
            Optional<Match> match,
            Optional<WhyNobody> whyNobody,
            Other other) {}

    /**
     * The mentor somebody has in the draft.
     *
     * @param judged as it is now, which may be other than when the draft was computed
     */
    public record Match(PersonId mentor, String name, How how, Judged judged) {}

    /** What another way of matching would give this mentee, where it differs from what they have. */
    public sealed interface Other {
        record Same() implements Other {}

        record Somebody(How way, String name) implements Other {}

        record Nobody(How way) implements Other {}
    }

    /** Why a draft gives somebody no mentor. */
    public sealed interface WhyNobody {
        /** Nobody had room. */
        record NoRoom() implements WhyNobody {}

        /** Of those with room nobody was possible, each for one of several causes. */
        record NobodyPossible() implements WhyNobody {}

        /** Others fit the mentors who were possible better. */
        record OthersFitBetter(int possible) implements WhyNobody {}

        /** Somebody who runs the program took them out. */
        record ByHand() implements WhyNobody {}
    }

    /**
     * A round that people heard of.
     *
     * @param asked how many pairs were asked
     * @param leftOut how many were no longer possible
     */
    public record Last(Instant endedAt, int asked, int leftOut, int waiting, int begun, int released) {}

    /** Mentors who are possible for one mentee of a draft, best first. */
    public record Choice(
            DraftRef ref, PersonId mentee, String name, Optional<PersonId> now, List<Candidate> candidates) {
        public Choice {
            candidates = List.copyOf(candidates);
        }
    }

    /**
     * A mentor who is possible.
     *
     * @param free how many places the draft leaves
     */
    public record Candidate(PersonId mentor, String name, int score, int free) {}
}
