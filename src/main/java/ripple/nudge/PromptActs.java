package ripple.nudge;

/** Stored names of the acts below bundled prompts. The value of all but the hours is the number of the message. */
public final class PromptActs {
    public static final String TOMORROW = "prompts.tomorrow";
    public static final String NEXT_WEEK = "prompts.next-week";
    public static final String UNTIL = "prompts.until";
    public static final String MY_HOURS = "hours.open";

    private PromptActs() {}
}
