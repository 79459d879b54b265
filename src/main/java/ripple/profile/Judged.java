package ripple.profile;

import java.util.List;
import java.util.Set;

/** How well a mentee and a mentor fit. */
public sealed interface Judged {

    /**
     * They can be matched.
     *
     * @param forMentee from 0 to 100, seen from the mentee's side
     * @param forMentor from 0 to 100, seen from the mentor's side
     */
    record Fits(int forMentee, int forMentor, List<Reason> reasons) implements Judged {
        public Fits {
            reasons = List.copyOf(reasons);
        }
    }

    /** They cannot be matched now. Which cause it is, is for no eyes: people read {@link FitWords#NOT_POSSIBLE}. */
    record NotPossible(Set<Cause> causes) implements Judged {
        public NotPossible {
            causes = Set.copyOf(causes);
        }

        /** Says nothing of the causes. */
        @Override
        public String toString() {
            return "NotPossible[]";
        }
    }
}
