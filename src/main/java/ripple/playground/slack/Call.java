package ripple.playground.slack;

import com.fasterxml.jackson.databind.JsonNode;
import com.fasterxml.jackson.databind.node.ObjectNode;
import java.util.ArrayList;
import java.util.List;
import java.util.Optional;

/** One request of the application that brings arguments, and what was noticed about it. */
final class Call {
    private final String method;
    private final ObjectNode arguments;
    private final List<String> breaches = new ArrayList<>();

    Call(String method, ObjectNode arguments) {
        this.method = method;
        this.arguments = arguments;
    }

    String method() {
        return method;
    }

    ObjectNode arguments() {
        return arguments;
    }

    List<String> breaches() {
        return breaches;
    }

    /** Notes something against the contract that Slack would let pass. */
    void note(String breach) {
        if (!breaches.contains(breach)) {
            breaches.add(breach);
        }
    }

    /** Notes something against the contract and refuses the call with one of Slack's error names. */
    Refusal breach(String error, List<String> messages) {
        note("Refused as " + error + (messages.isEmpty() ? "." : ": " + String.join("; ", messages)));
        return new Refusal(error, messages);
    }

    boolean has(String name) {
        JsonNode value = arguments.path(name);
        return !value.isMissingNode()
                && !value.isNull()
                && !(value.isTextual() && value.asText().isEmpty());
    }

    String text(String name) {
        return arguments.path(name).asText("");
    }

    String required(String name) throws Refusal {
        if (!has(name)) {
            throw breach("invalid_arguments", List.of("[ERROR] missing required field: " + name));
        }
        return text(name);
    }

    boolean flag(String name) {
        String text = text(name);
        return text.equals("true") || text.equals("1");
    }

    int number(String name, int otherwise) throws Refusal {
        String text = text(name);
        if (text.isEmpty()) {
            return otherwise;
        }
        if (!text.matches("\\d{1,8}")) {
            throw breach("invalid_arguments", List.of("[ERROR] must be an integer [json-pointer:/" + name + "]"));
        }
        return Integer.parseInt(text);
    }

    /** An argument that is JSON: as such in a JSON body, or as text in a form. */
    Optional<JsonNode> json(String name, String errorIfMalformed) throws Refusal {
        if (!has(name)) {
            return Optional.empty();
        }
        JsonNode value = arguments.path(name);
        if (!value.isTextual()) {
            return Optional.of(value);
        }
        Optional<JsonNode> parsed = Json.parse(value.asText());
        if (parsed.isEmpty()) {
            throw breach(errorIfMalformed, List.of());
        }
        return parsed;
    }

    ObjectNode view() throws Refusal {
        Optional<JsonNode> view = json("view", "invalid_arguments");
        if (view.isPresent() && view.get() instanceof ObjectNode object) {
            return object;
        }
        throw breach("invalid_arguments", List.of("[ERROR] missing required field: view"));
    }
}
