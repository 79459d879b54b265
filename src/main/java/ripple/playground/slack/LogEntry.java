package ripple.playground.slack;

import com.fasterxml.jackson.databind.node.ObjectNode;
import java.time.Instant;
import java.util.List;

/**
 * One request between the application and the emulated Slack.
 *
 * @param what the Web API method, or the kind of request sent to the application
 * @param status HTTP status, 0 where there was no answer
 * @param breaches what was against the contract, one sentence each
 */
public record LogEntry(
        long seq,
        Instant time,
        Direction direction,
        String what,
        int status,
        long millis,
        List<String> breaches,
        String request,
        String response) {

    /** Seen from Slack: in from the application, or out to it. */
    public enum Direction {
        IN,
        OUT
    }

    public LogEntry {
        breaches = List.copyOf(breaches);
    }

    public ObjectNode asJson() {
        ObjectNode json = Json.object();
        json.put("seq", seq).put("time", time.toString());
        json.put("direction", direction == Direction.IN ? "in" : "out").put("what", what);
        json.put("status", status).put("millis", millis);
        json.set("breaches", Json.array(breaches));
        return json.put("request", request).put("response", response);
    }
}
