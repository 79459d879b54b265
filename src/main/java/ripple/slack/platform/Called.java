package ripple.slack.platform;

import java.time.Duration;
import ripple.slack.act.JsonFields;

/** How a call of Slack's Web API ended. */
public sealed interface Called {

    /** Slack did it. */
    record Done(JsonFields answer) implements Called {}

    /**
     * Slack said no.
     *
     * @param error Slack's name of the reason
     */
    record Refused(String error, JsonFields answer) implements Called {}

    /** Too many requests; surely not done. */
    record TooMany(Duration after) implements Called {}

    /** Nobody can tell whether it was done: time-out, broken connection, server error. */
    record Unclear(String reason) implements Called {}

    /** Surely not done: there was no connection. */
    record NotSent(String reason) implements Called {}

    /** One word or two for logs and metrics. */
    default String outcome() {
        if (this instanceof Done) {
            return "done";
        } else if (this instanceof Refused refused) {
            return refused.error();
        } else if (this instanceof TooMany) {
            return "ratelimited";
        } else if (this instanceof Unclear unclear) {
            return unclear.reason();
        }
        return ((NotSent) this).reason();
    }
}
