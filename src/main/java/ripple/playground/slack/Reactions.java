package ripple.playground.slack;

import com.fasterxml.jackson.databind.JsonNode;
import com.fasterxml.jackson.databind.node.ArrayNode;
import com.fasterxml.jackson.databind.node.ObjectNode;

/** The little pictures under a message and who put them there. */
final class Reactions {
    private Reactions() {}

    static boolean has(Message message, String name, String person) {
        for (JsonNode reaction : message.json().path("reactions")) {
            if (reaction.path("name").asText().equals(name)) {
                return contains(reaction.path("users"), person);
            }
        }
        return false;
    }

    private static boolean contains(JsonNode list, String text) {
        for (JsonNode each : list) {
            if (each.asText().equals(text)) {
                return true;
            }
        }
        return false;
    }

    static void add(ObjectNode message, String name, String person) {
        ArrayNode reactions = message.withArrayProperty("reactions");
        for (JsonNode each : reactions) {
            if (each instanceof ObjectNode reaction
                    && reaction.path("name").asText().equals(name)) {
                reaction.withArrayProperty("users").add(person);
                reaction.put("count", reaction.path("users").size());
                return;
            }
        }
        reactions
                .addObject()
                .put("name", name)
                .put("count", 1)
                .putArray("users")
                .add(person);
    }
}
