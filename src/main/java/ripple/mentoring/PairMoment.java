package ripple.mentoring;

import java.util.Arrays;
import java.util.Optional;

/** When the two of a mentorship are reminded of something by their own clock. */
public enum PairMoment {
    /** Before the third meeting, by the meetings there were, as long as there is no agreement. */
    AGREEMENT("agreement-missing"),
    /** Two weeks before the day that both agreed upon, and on that day. */
    END_IS_NEAR("end-is-near"),
    /** Nothing was heard for three weeks, or longer than the agreement lets expect. */
    QUIET("quiet-pair");

    private final String prompt;

    PairMoment(String prompt) {
        this.prompt = prompt;
    }

    /** The stored name of the prompt; it never changes. */
    public String prompt() {
        return prompt;
    }

    static Optional<PairMoment> of(String prompt) {
        return Arrays.stream(values())
                .filter(moment -> moment.prompt.equals(prompt))
                .findFirst();
    }
}
