package ripple.playground.blockkit;

import static ripple.playground.blockkit.Rules.isOf;

import com.fasterxml.jackson.databind.JsonNode;
import java.util.ArrayList;
import java.util.HashSet;
import java.util.List;
import java.util.Set;

/** What must hold for all blocks of a message or view together. */
final class Whole {
    private Whole() {}

    static void check(JsonNode blocks, Spot spot) {
        uniqueBlockIds(blocks, spot);
        for (int i = 0; i < blocks.size(); i++) {
            uniqueActionIds(blocks.get(i), spot.at(i));
        }
        atMost(1, "table", blocks, spot);
        atMost(2, "data_visualization", blocks, spot);
        oneFocus(blocks, spot);
    }

    private static void uniqueBlockIds(JsonNode blocks, Spot spot) {
        Set<String> seen = new HashSet<>();
        for (int i = 0; i < blocks.size(); i++) {
            JsonNode id = blocks.get(i).path("block_id");
            if (id.isTextual() && !seen.add(id.asText())) {
                spot.at(i).at("block_id").wrong("block_id " + id.asText() + " already exists");
            }
        }
    }

    private static void uniqueActionIds(JsonNode block, Spot spot) {
        Set<String> seen = new HashSet<>();
        for (JsonNode element : elementsOf(block)) {
            JsonNode id = element.path("action_id");
            if (id.isTextual() && !seen.add(id.asText())) {
                spot.wrong("action_id " + id.asText() + " already exists");
            }
        }
    }

    private static void atMost(int most, String type, JsonNode blocks, Spot spot) {
        int count = 0;
        for (JsonNode block : blocks) {
            count += isOf(block, type) ? 1 : 0;
        }
        if (count > most) {
            spot.wrong("no more than " + most + " " + type + " allowed");
        }
    }

    private static void oneFocus(JsonNode blocks, Spot spot) {
        int count = 0;
        for (JsonNode block : blocks) {
            for (JsonNode element : elementsOf(block)) {
                count += element.path("focus_on_load").asBoolean() ? 1 : 0;
            }
        }
        if (count > 1) {
            spot.wrong("focus_on_load is true for more than one element");
        }
    }

    private static List<JsonNode> elementsOf(JsonNode block) {
        List<JsonNode> elements = new ArrayList<>();
        block.path("elements").forEach(elements::add);
        block.path("actions").forEach(elements::add);
        elements.add(block.path("element"));
        elements.add(block.path("accessory"));
        return elements;
    }
}
