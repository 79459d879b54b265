package ripple.mentoring;

import ripple.database.Coded;

/** How a mentor came onto a request. */
public enum Origin implements Coded {
    /** The author of the request picked them. */
    PICKED("picked"),
    /** The author asked for a suggestion, and this one fits. */
    RIPPLE("ripple"),
    /** Another mentor suggested them. */
    MENTOR("mentor"),
    /** They came to have room while the request waited. */
    ROOM("room");

    private final String code;

    Origin(String code) {
        this.code = code;
    }

    /** Whether the mentor's place is kept while an answer is awaited; of those whom people choose themselves, the first yes counts. */
    boolean keepsPlace() {
        return this == MENTOR || this == ROOM;
    }

    /** The stored name; it never changes. */
    @Override
    public String code() {
        return code;
    }
}
