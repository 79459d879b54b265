package ripple.mentoring;

import ripple.database.Coded;

/** The fields of the form for an agreement. */
public enum AgreementField implements Coded {
    GOALS("goals", 1000),
    CADENCE("cadence", 20),
    PLACE("place", 20),
    STAYS_PRIVATE("stays-private", 1000),
    ENDS_ON("ends-on", 10);

    private final String code;
    private final int longest;

    AgreementField(String code, int longest) {
        this.code = code;
        this.longest = longest;
    }

    /** The stored name; it never changes. */
    @Override
    public String code() {
        return code;
    }

    /** In characters as people count them. */
    public int longest() {
        return longest;
    }
}
