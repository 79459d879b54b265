package ripple.mentoring;

import ripple.database.Coded;

/** How far a mentorship is in its life. */
public enum MentorshipState implements Coded {
    /** A place is held until both have answered. */
    PROPOSED("proposed"),
    ACTIVE("active"),
    PAUSED("paused"),
    COMPLETED("completed"),
    ENDED("ended");

    private final String code;

    MentorshipState(String code) {
        this.code = code;
    }

    /** The stored name; it never changes. */
    @Override
    public String code() {
        return code;
    }

    /** Whether it holds a place of its mentor, and is its mentee's only one. */
    public boolean isLive() {
        return this == PROPOSED || this == ACTIVE || this == PAUSED;
    }
}
