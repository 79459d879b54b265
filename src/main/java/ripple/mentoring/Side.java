package ripple.mentoring;

import ripple.database.Coded;

/** What somebody is to a mentorship. */
public enum Side implements Coded {
    MENTOR("mentor"),
    MENTEE("mentee"),
    /** Stands in for the mentor for some days. */
    COVER("cover"),
    NOBODY("nobody");

    private final String code;

    Side(String code) {
        this.code = code;
    }

    /** The stored name; it never changes. */
    @Override
    public String code() {
        return code;
    }
}
