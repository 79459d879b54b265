package ripple.slack.hours;

import ripple.nudge.PromptActs;

/** The stored names of people's hours, and of putting prompts off. */
public final class ClockNames {

    /** The button and the form about one's own hours. */
    public static final String HOURS = PromptActs.MY_HOURS;

    /** The button by which prompts come as usual again. */
    public static final String WAKE = "hours.wake";

    /** The buttons below prompts; they carry the number of the message. */
    public static final String TOMORROW = PromptActs.TOMORROW;

    public static final String NEXT_WEEK = PromptActs.NEXT_WEEK;

    /** The button and the form with the day. */
    public static final String UNTIL = PromptActs.UNTIL;

    private ClockNames() {}
}
