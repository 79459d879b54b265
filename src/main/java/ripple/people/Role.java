package ripple.people;

import ripple.database.Coded;

/** What somebody takes on for a program; each includes what the ones after it may do. */
public enum Role implements Coded {
    /** Runs the program. */
    LEAD("lead"),
    /** Stands in for the lead, and takes over when the lead leaves. */
    DEPUTY("deputy"),
    /** Answers ideas. */
    TRIAGER("triager");

    private final String code;

    Role(String code) {
        this.code = code;
    }

    @Override
    public String code() {
        return code;
    }

    /** Whether this role may do all that the other one may. */
    public boolean includes(Role other) {
        return compareTo(other) <= 0;
    }

    /** Whether one person alone can hold it in a program. */
    public boolean isForOne() {
        return this != TRIAGER;
    }
}
