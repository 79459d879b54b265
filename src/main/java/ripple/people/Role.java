package ripple.people;

import ripple.database.Coded;

/** What somebody takes on for a program; of those who run it each includes what the ones after it may do. */
public enum Role implements Coded {
    /** Runs the program. */
    LEAD("lead"),
    /** Stands in for the lead, and takes over when the lead leaves. */
    DEPUTY("deputy"),
    /** Answers ideas. */
    TRIAGER("triager"),
    /** A senior person who removes barriers; runs nothing, and may be one of the others, too. */
    SPONSOR("sponsor"),
    /** Reads the comments of patients before anybody else and releases them; runs nothing, and may be one of the others, too. */
    MODERATOR("moderator");

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
        return isInLineWith(other) && compareTo(other) <= 0;
    }

    /** Whether one person holds only one of the two, because the greater includes the lesser. */
    public boolean isInLineWith(Role other) {
        return this == other || (runsTheProgram() && other.runsTheProgram());
    }

    private boolean runsTheProgram() {
        return this != SPONSOR && this != MODERATOR;
    }

    /** Whether one person alone can hold it in a program. */
    public boolean isForOne() {
        return this == LEAD || this == DEPUTY;
    }
}
