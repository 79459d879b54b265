package ripple.people;

import ripple.database.Coded;

/** What a person is to the workspace; acts of somebody not yet known are kept. */
public enum Standing implements Coded {
    UNKNOWN("unknown"),
    MEMBER("member"),
    GUEST("guest"),
    EXTERNAL("external"),
    BOT("bot"),
    DEACTIVATED("deactivated");

    private final String code;

    Standing(String code) {
        this.code = code;
    }

    @Override
    public String code() {
        return code;
    }

    /** Whether acts of such a person count. */
    public boolean takesPart() {
        return this == UNKNOWN || this == MEMBER;
    }
}
