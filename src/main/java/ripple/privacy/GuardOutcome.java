package ripple.privacy;

/** What the identifier guard decides about a text, mildest first. */
public enum GuardOutcome {
    /** Nothing was found that looks like a patient's identifier. */
    PASS,
    /** Something may be a patient's; it is kept only after its author has said that it is not. */
    ASK,
    /** Something looks surely like an identifier; the text is not kept. */
    BLOCK;

    boolean isStricterThan(GuardOutcome other) {
        return compareTo(other) > 0;
    }
}
