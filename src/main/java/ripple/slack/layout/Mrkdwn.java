package ripple.slack.layout;

/** Slack's markup, in which three characters have a meaning wherever they stand. */
public final class Mrkdwn {

    private Mrkdwn() {}

    /** Text that Slack shows as it is: no mention, no link and no channel call can be hidden in it. */
    public static String literal(String text) {
        return text.replace("&", "&amp;").replace("<", "&lt;").replace(">", "&gt;");
    }
}
