package ripple.playground.slack;

import com.fasterxml.jackson.databind.node.ObjectNode;
import java.util.Map;

/**
 * What the emulated Slack answers to the application.
 *
 * @param cut whether the connection is cut instead of answering
 */
record Reply(int status, Map<String, String> headers, String body, boolean cut) {

    static Reply ok(ObjectNode fields) {
        ObjectNode body = Json.object().put("ok", true);
        body.setAll(fields);
        return new Reply(200, Map.of(), Json.write(body), false);
    }

    static Reply refused(int status, Refusal refusal) {
        ObjectNode body = Json.object().put("ok", false).put("error", refusal.error());
        if (refusal instanceof Scopes.Missing missing) {
            body.put("needed", missing.needed()).put("provided", missing.provided());
        }
        if (!refusal.messages().isEmpty()) {
            body.set("errors", Json.array(refusal.messages()));
            body.putObject("response_metadata")
                    .set(
                            "messages",
                            Json.array(refusal.messages().stream()
                                    .map(message -> message.startsWith("[ERROR]") ? message : "[ERROR] " + message)
                                    .toList()));
        }
        return new Reply(status, Map.of(), Json.write(body), false);
    }

    static Reply tooMany(long seconds) {
        String body = Json.write(Json.object().put("ok", false).put("error", "ratelimited"));
        return new Reply(429, Map.of("Retry-After", Long.toString(seconds)), body, false);
    }

    static Reply serverError() {
        return new Reply(
                500, Map.of(), Json.write(Json.object().put("ok", false).put("error", "internal_error")), false);
    }

    Reply cutOff() {
        return new Reply(status, headers, body, true);
    }
}
