package ripple.playground;

import com.fasterxml.jackson.databind.JsonNode;
import java.util.ArrayList;
import java.util.List;
import java.util.Optional;

/** Reads blocks as a person would: the words in their order, and the buttons and fields by their labels. */
final class Legible {

    /** A button, menu or field in a block, with the label people see. */
    record Element(String blockId, String label, JsonNode json) {
        String actionId() {
            return json.path("action_id").asText();
        }

        boolean isCalled(String name) {
            return label.equals(name) || actionId().equals(name) || blockId.equals(name);
        }
    }

    private Legible() {}

    /** All words in the order in which they stand, one piece a line. */
    static String words(JsonNode node) {
        List<String> words = new ArrayList<>();
        collect(node, words);
        return String.join("\n", words);
    }

    private static void collect(JsonNode node, List<String> words) {
        if (node.isObject()) {
            for (String field : new String[] {"text", "alt_text", "caption"}) {
                if (node.path(field).isTextual()) {
                    words.add(node.path(field).asText());
                }
            }
        }
        for (JsonNode child : node) {
            if (child.isContainerNode()) {
                collect(child, words);
            }
        }
    }

    static List<Element> elements(JsonNode content) {
        List<Element> elements = new ArrayList<>();
        for (JsonNode block : content.path("blocks")) {
            String blockId = block.path("block_id").asText();
            String label = block.at("/label/text").asText();
            add(elements, blockId, label, block.path("element"));
            add(elements, blockId, "", block.path("accessory"));
            block.path("elements").forEach(each -> add(elements, blockId, "", each));
        }
        return elements;
    }

    private static void add(List<Element> elements, String blockId, String label, JsonNode json) {
        if (json.has("action_id")) {
            String own =
                    json.at("/text/text").asText(json.at("/placeholder/text").asText());
            elements.add(new Element(blockId, label.isEmpty() ? own : label, json));
        }
    }

    /** The element of this label, action id or block id. */
    static Optional<Element> find(JsonNode content, String name) {
        return elements(content).stream().filter(each -> each.isCalled(name)).findFirst();
    }

    static Element get(JsonNode content, String name) {
        return find(content, name)
                .orElseThrow(() -> new IllegalStateException("There is no \"" + name + "\" among "
                        + elements(content).stream()
                                .map(each -> each.label() + " (" + each.actionId() + ")")
                                .toList()));
    }

    /** The option of a menu by its text or value. */
    static JsonNode option(JsonNode element, String name) {
        List<JsonNode> options = new ArrayList<>();
        element.path("options").forEach(options::add);
        element.path("option_groups").forEach(group -> group.path("options").forEach(options::add));
        return options.stream()
                .filter(each -> each.at("/text/text").asText().equals(name)
                        || each.path("value").asText().equals(name))
                .findFirst()
                .orElseThrow(() -> new IllegalStateException("There is no option \"" + name + "\""));
    }
}
