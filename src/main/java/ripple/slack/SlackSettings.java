package ripple.slack;

/**
 * What Ripple must know to be in a Slack workspace.
 *
 * @param botToken Slack's token for us
 * @param signingSecret with which Slack signs its requests
 * @param timing the usual one, except in tests on a slow machine
 */
public record SlackSettings(
        SlackAddress address, String botToken, String signingSecret, HomeProgram home, Timing timing) {

    public SlackSettings {
        if (botToken.isBlank() || signingSecret.isBlank()) {
            throw new IllegalArgumentException("Slack needs a bot token and a signing secret");
        }
    }

    public SlackSettings(SlackAddress address, String botToken, String signingSecret, HomeProgram home) {
        this(address, botToken, signingSecret, home, Timing.USUAL);
    }

    /** Without the secrets. */
    @Override
    public String toString() {
        return "SlackSettings[address=" + address.api() + ", home=" + home + "]";
    }
}
