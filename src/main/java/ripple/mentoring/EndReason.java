package ripple.mentoring;

import ripple.database.Coded;

/** Why somebody ends a mentorship: for the lead, never for the other of the two. */
public enum EndReason implements Coded {
    NO_TIME("no-time"),
    CHANGED_WORK("changed-work"),
    NOT_THE_RIGHT_FIT("not-the-right-fit"),
    OTHER("other"),
    /** Those who run the program look for somebody else for both. */
    REASSIGNED("reassigned"),
    /** Somebody left the workspace. */
    LEFT("left");

    private final String code;

    EndReason(String code) {
        this.code = code;
    }

    /** The stored name; it never changes. */
    @Override
    public String code() {
        return code;
    }
}
