package ripple.round;

/** The stored names of what a button below a proposal does; its value is the number of the mentorship. */
public final class RoundActs {

    public static final String YES = "round.yes";
    public static final String NOT_NOW = "round.not-now";

    private RoundActs() {}
}
