package ripple.playground.slack;

import java.net.URI;
import java.time.Clock;

/**
 * What the emulated Slack and one application know of each other.
 *
 * @param address where the emulated Slack itself is reached, with a trailing slash
 * @param real the clock of signatures, trigger ids, time-outs and rates
 */
public record Installation(
        URI address, String signingSecret, String botToken, Manifest manifest, Limits limits, Clock real) {

    /** Says nothing of the secrets. */
    @Override
    public String toString() {
        return "Installation[address=" + address + "]";
    }
}
