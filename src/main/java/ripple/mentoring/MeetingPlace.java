package ripple.mentoring;

import ripple.database.Coded;

/** Where the two of a mentorship meet. */
public enum MeetingPlace implements Coded {
    IN_PERSON("in-person"),
    VIDEO("video"),
    PHONE("phone"),
    SLACK("slack");

    private final String code;

    MeetingPlace(String code) {
        this.code = code;
    }

    /** The stored name; it never changes. */
    @Override
    public String code() {
        return code;
    }
}
