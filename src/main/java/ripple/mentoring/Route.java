package ripple.mentoring;

import ripple.database.Coded;

/** How the mentors of a request are found. */
public enum Route implements Coded {
    /** Its author ranked them. */
    CHOSEN("chosen"),
    /** Its author asked for a suggestion. */
    SUGGESTED("suggested");

    private final String code;

    Route(String code) {
        this.code = code;
    }

    /** The stored name; it never changes. */
    @Override
    public String code() {
        return code;
    }
}
