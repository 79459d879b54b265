package ripple.profile;

/** Why two people cannot be matched now; people are only ever told that it is one of these. */
public enum Cause {
    THEMSELVES(1),
    KEPT_APART(2),
    LATELY_TOGETHER(4),
    NOT_OFFERED(8),
    PAUSED(16),
    AWAY(32),
    NO_ROOM(64),
    GONE(128);

    private final int bit;

    Cause(int bit) {
        this.bit = bit;
    }

    int bit() {
        return bit;
    }
}
