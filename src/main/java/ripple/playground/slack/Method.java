package ripple.playground.slack;

import com.fasterxml.jackson.databind.node.ObjectNode;
import java.util.Map;

/**
 * One method of the Web API.
 *
 * @param scope what the application must have been granted, or "" (a method that needs one of several looks itself)
 * @param perMinute how many calls Slack accepts in a minute, evenly and with some tolerance
 */
record Method(String scope, int perMinute, Work work) {

    /** What a method does: gives the fields of the answer beside {@code ok}, or refuses. */
    @FunctionalInterface
    interface Work {
        ObjectNode answer(Call call) throws Refusal;
    }

    /** Methods that belong together. */
    interface Group {
        Map<String, Method> methods();
    }

    static Method of(String scope, int perMinute, Work work) {
        return new Method(scope, perMinute, work);
    }
}
