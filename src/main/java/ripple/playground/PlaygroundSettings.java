package ripple.playground;

import java.nio.file.Path;
import java.time.Clock;
import ripple.playground.slack.Limits;

/**
 * Where the playground listens and what it shares with the application.
 *
 * @param port 0 takes any free one
 * @param story the clock both sides tell times by; the page moves it through the time machine
 * @param real the clock of trigger ids, signatures, time-outs and rates
 */
public record PlaygroundSettings(
        String bind,
        int port,
        String signingSecret,
        String botToken,
        Path manifest,
        Clock story,
        Clock real,
        TimeMachine timeMachine,
        Limits limits) {

    /** The settings with the limits that Slack has. */
    public PlaygroundSettings(
            String bind,
            int port,
            String signingSecret,
            String botToken,
            Path manifest,
            Clock story,
            Clock real,
            TimeMachine timeMachine) {
        this(bind, port, signingSecret, botToken, manifest, story, real, timeMachine, Limits.ofSlack());
    }

    public PlaygroundSettings withLimits(Limits other) {
        return new PlaygroundSettings(bind, port, signingSecret, botToken, manifest, story, real, timeMachine, other);
    }

    /** Says nothing of the secrets. */
    @Override
    public String toString() {
        return "PlaygroundSettings[bind=" + bind + ", port=" + port + ", manifest=" + manifest + "]";
    }
}
