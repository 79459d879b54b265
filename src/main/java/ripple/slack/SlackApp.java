package ripple.slack;

/**
 * The table of contents of Ripple in Slack: one line for each command, button, form, shortcut and page. A new feature
 * adds its handler as a parameter and its lines below.
 */
public final class SlackApp {

    private SlackApp() {}

    /** Everything people can do, each with the handler that does it. */
    public static Handlers handlers() {
        return new Handlers();
    }
}
