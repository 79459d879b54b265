package ripple.idea;

import ripple.database.Coded;

/** What became of an idea after it was kept. */
public enum Triage implements Coded {
    WAITING("waiting"),
    WELCOMED("welcomed"),
    MERGED("merged"),
    NOT_NOW("not-now"),
    WITHDRAWN("withdrawn");

    private final String code;

    Triage(String code) {
        this.code = code;
    }

    /** The stored name; it never changes. */
    @Override
    public String code() {
        return code;
    }
}
