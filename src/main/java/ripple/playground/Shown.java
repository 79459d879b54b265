package ripple.playground;

import com.fasterxml.jackson.databind.JsonNode;
import java.util.ArrayList;
import java.util.List;
import java.util.function.Function;
import java.util.stream.Collectors;
import java.util.stream.StreamSupport;

/** What a message, window or Home page shows, line by line as it stands on a screen: a sentence whole, and buttons side by side. */
final class Shown {

    private Shown() {}

    /** A window begins with its title; whom a sentence mentions stands there as {@code @} and the id. */
    static String of(JsonNode view) {
        List<String> lines = new ArrayList<>();
        lines.add(view.at("/title/text").asText());
        view.path("blocks").forEach(block -> lines.addAll(block(block)));
        return lines.stream().filter(line -> !line.isBlank()).collect(Collectors.joining("\n"));
    }

    private static List<String> block(JsonNode block) {
        return switch (block.path("type").asText()) {
            case "rich_text" -> each(block.path("elements"), Shown::inline);
            case "context" -> List.of(String.join(" ", each(block.path("elements"), Shown::text)));
            case "actions" -> List.of(String.join(" ", each(block.path("elements"), Shown::button)));
            case "input" -> List.of(block.at("/label/text").asText() + " ____");
            case "image" -> List.of(block.path("alt_text").asText());
            default -> section(block);
        };
    }

    private static List<String> section(JsonNode section) {
        List<String> lines = new ArrayList<>(List.of(text(section)));
        lines.addAll(each(section.path("fields"), Shown::text));
        if (section.has("accessory")) {
            lines.add(button(section.path("accessory")));
        }
        return lines;
    }

    /** Plain and marked-up text, wherever it stands. */
    private static String text(JsonNode node) {
        return node.path("text").isTextual()
                ? node.path("text").asText()
                : node.at("/text/text").asText();
    }

    /** A button by its words; a menu by what it asks for. */
    private static String button(JsonNode element) {
        String words =
                element.at("/text/text").asText(element.at("/placeholder/text").asText());
        return words.isEmpty() ? "" : "[" + words + "]";
    }

    /** The pieces of a sentence, one after the other. */
    private static String inline(JsonNode node) {
        if (node.path("type").asText().equals("user")) {
            return "@" + node.path("user_id").asText();
        }
        return node.has("elements") ? String.join("", each(node.path("elements"), Shown::inline)) : text(node);
    }

    private static List<String> each(JsonNode nodes, Function<JsonNode, String> reading) {
        return StreamSupport.stream(nodes.spliterator(), false).map(reading).toList();
    }
}
