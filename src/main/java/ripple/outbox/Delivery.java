package ripple.outbox;

import java.time.Duration;

/** How an attempt to send a message ended. */
public sealed interface Delivery {
    /** It arrived; the platform's reference serves to edit it later. */
    record Sent(String reference) implements Delivery {}

    /** The platform will not take it, now or later. */
    record Refused(Refusal why) implements Delivery {}

    /** Surely not taken because of too many requests (429): not before this time. */
    record Later(Duration after, Scope scope) implements Delivery {}

    /** Nobody can tell whether it arrived: time-out, broken connection, 5xx. The reason is a code for logs, without anybody's words. */
    record Unclear(String reason) implements Delivery {}

    /** It surely did not go out: connection refused, nothing sent. */
    record NotSent(String reason) implements Delivery {}
}
