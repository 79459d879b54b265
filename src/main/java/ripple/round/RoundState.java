package ripple.round;

import ripple.database.Coded;

/** How far a round is. */
public enum RoundState implements Coded {
    /** Only those who run the program know of it. */
    DRAFT("draft"),
    /** Nobody can change it any more; people are being asked, pair by pair. */
    PUBLISHING("publishing"),
    /** All are asked. */
    PUBLISHED("published"),
    /** Given up before anybody heard of it. */
    SET_ASIDE("set-aside");

    private final String code;

    RoundState(String code) {
        this.code = code;
    }

    /** The stored name; it never changes. */
    @Override
    public String code() {
        return code;
    }
}
