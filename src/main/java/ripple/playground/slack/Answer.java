package ripple.playground.slack;

import com.fasterxml.jackson.databind.JsonNode;
import java.util.Optional;

/**
 * What the application answered to a request, or how it did not.
 *
 * @param status HTTP status; 0 if there was no answer
 */
record Answer(Ending ending, int status, String contentType, String body, boolean noRetry) {

    /** How a request ended. */
    enum Ending {
        ANSWERED,
        TIMED_OUT,
        UNREACHABLE
    }

    static Answer none(Ending ending) {
        return new Answer(ending, 0, "", "", false);
    }

    boolean isAccepted() {
        return ending == Ending.ANSWERED && status >= 200 && status < 300;
    }

    /** The body, if it is a JSON object. */
    Optional<JsonNode> json() {
        return body.isBlank() ? Optional.empty() : Json.parse(body).filter(JsonNode::isObject);
    }

    /** The word by which Slack names what went wrong. */
    String slackWord() {
        return switch (ending) {
            case TIMED_OUT -> "operation_timeout";
            case UNREACHABLE -> "connection_failed";
            case ANSWERED -> "dispatch_failed";
        };
    }
}
