package ripple.nudge;

/** How one prompt ended for one person. */
public record Ended(String prompt, Ending ending) {}
