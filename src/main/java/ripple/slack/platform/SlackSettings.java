package ripple.slack.platform;

import java.util.Optional;

/**
 * What Ripple must know to be in a Slack workspace.
 *
 * @param botToken Slack's token for us in one workspace
 * @param signingSecret with which Slack signs its requests
 * @param timing the usual one, except in tests on a slow machine
 * @param install what it takes for workspaces to take Ripple in by themselves
 */
public record SlackSettings(
        SlackAddress address,
        Optional<String> botToken,
        String signingSecret,
        HomeProgram home,
        Timing timing,
        Optional<InstallSettings> install) {

    public SlackSettings {
        if (botToken.filter(String::isBlank).isPresent() || signingSecret.isBlank()) {
            throw new IllegalArgumentException("Slack needs a bot token and a signing secret");
        }
        if (botToken.isEmpty() && install.isEmpty()) {
            throw new IllegalArgumentException("Slack needs a bot token, or what it takes to be given some");
        }
    }

    /** For one workspace. */
    public SlackSettings(SlackAddress address, String botToken, String signingSecret, HomeProgram home, Timing timing) {
        this(address, Optional.of(botToken), signingSecret, home, timing, Optional.empty());
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
