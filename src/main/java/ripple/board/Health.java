package ripple.board;

/** How a pair is doing, those first that want to be looked at first. */
public enum Health {
    /** Nothing was heard of it for three weeks, or longer than its agreement lets expect. */
    QUIET,
    /** Its mentor last said so, or two meetings in a row did not come about. */
    STUCK,
    /** It goes on, without having been steady for long. */
    GOING,
    /** It has hardly begun. */
    NEW,
    /** Four weeks on track in a row. */
    STEADY,
    /** The two have paused. */
    RESTING;

    /** Whether somebody should look at it. */
    public boolean isException() {
        return this == QUIET || this == STUCK;
    }
}
