package ripple.mentoring;

import ripple.database.Coded;

/** How far a request for a mentor is. */
public enum RequestState implements Coded {
    /** A mentor is asked. */
    ASKING("asking"),
    /** Its author is asked whether this mentor should be. */
    OFFERED("offered"),
    /** It waits for room. */
    WAITING("waiting"),
    MATCHED("matched"),
    /** Its author took it back, or has left. */
    WITHDRAWN("withdrawn");

    private final String code;

    RequestState(String code) {
        this.code = code;
    }

    /** The stored name; it never changes. */
    @Override
    public String code() {
        return code;
    }

    public boolean isLive() {
        return this == ASKING || this == OFFERED || this == WAITING;
    }
}
