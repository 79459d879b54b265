package ripple.round;

/** What came of somebody's answer to a proposed pair, with the sentence that they read. */
public record ProposalAnswer(Outcome outcome, String sentence) {

    /** How it stands after the answer. */
    public enum Outcome {
        /** Both said yes. */
        BEGUN,
        /** The other one has not answered yet. */
        WAITS,
        /** It came to nothing by this answer. */
        DECLINED,
        /** There was nothing to answer any more. */
        OVER,
        /** There is none, or it is not this person's. */
        NOT_FOUND
    }
}
