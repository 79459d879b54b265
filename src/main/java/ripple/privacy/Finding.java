package ripple.privacy;

/** One place in a text that looks like an identifier: its kind and where it stands, never the text itself. */
public record Finding(IdentifierKind kind, int start, int end, GuardOutcome outcome) {

    /**
     * Positions count UTF-16 units of the text that was checked; {@code end} is the first one after the finding.
     */
    public Finding {
        if (start < 0 || end <= start) {
            throw new IllegalArgumentException("A finding needs a place, not " + start + " to " + end);
        }
        if (outcome == GuardOutcome.PASS) {
            throw new IllegalArgumentException("A finding asks or blocks");
        }
    }
}
