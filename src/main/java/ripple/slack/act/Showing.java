package ripple.slack.act;

/** How an attempt to show a view ended. */
public sealed interface Showing {

    /**
     * It stands on the person's screen.
     *
     * @param hash what a later update must name; empty if Slack did not say
     */
    record Shown(String viewId, String hash) implements Showing {}

    /** Too late: the trigger had expired, was used or missing, or the view is closed by now. */
    record TooLate() implements Showing {}

    /** The view was changed by somebody else (another window, another press) in the meantime. */
    record Changed() implements Showing {}

    /** As many windows as Slack stacks stand above each other already. */
    record Full() implements Showing {}

    /** Slack is down, slow, busy or refuses; the reason is in the log. */
    record Unreachable() implements Showing {}
}
