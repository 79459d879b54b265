package ripple.playground.slack;

import java.time.Duration;
import java.util.List;

/**
 * How patient the emulated Slack is. Tests make it less patient; the playground keeps Slack's own.
 *
 * @param answerWithin how long an application may take to answer a request
 * @param triggerLife how long a trigger id opens a view
 * @param retries when an unanswered event comes again, counted from its first delivery, by the story clock
 * @param slowness how long an answer takes while the fault "slow" is on
 * @param paced whether the rates of the Web API are enforced
 */
public record Limits(
        Duration answerWithin, Duration triggerLife, List<Duration> retries, Duration slowness, boolean paced) {

    public Limits {
        retries = List.copyOf(retries);
    }

    public static Limits ofSlack() {
        return new Limits(
                Duration.ofSeconds(3),
                Duration.ofSeconds(3),
                List.of(Duration.ZERO, Duration.ofMinutes(1), Duration.ofMinutes(6)),
                Duration.ofMillis(2_500),
                true);
    }

    public Limits unpaced() {
        return new Limits(answerWithin, triggerLife, retries, slowness, false);
    }
}
