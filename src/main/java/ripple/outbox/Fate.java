package ripple.outbox;

/** How far a message is. */
public enum Fate {
    /** Still to be sent. */
    OPEN,
    SENT,
    /** It will not be sent any more. */
    DEAD
}
