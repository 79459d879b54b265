package ripple.profile;

import ripple.database.Coded;

/** Why two people are not to be matched, as one of them has said in private. */
public enum WhyNot implements Coded {
    /** One reports to the other. */
    LINE("line"),
    /** For a reason that nobody is asked for. */
    RATHER_NOT("rather-not");

    private final String code;

    WhyNot(String code) {
        this.code = code;
    }

    @Override
    public String code() {
        return code;
    }
}
