package ripple.slack.platform;

import java.time.Duration;

/**
 * How long Slack is given, and how long it is kept waiting.
 *
 * @param answer how long a handler may take before Slack hears that we are at it; Slack waits three seconds
 * @param quickCall how long a call to Slack may take while a person waits
 * @param patientCall how long another call may take; two of them end within the ten seconds of the outbox
 */
public record Timing(Duration answer, Duration quickCall, Duration patientCall) {

    public static final Timing USUAL =
            new Timing(Duration.ofMillis(2300), Duration.ofMillis(1800), Duration.ofMillis(4500));
}
