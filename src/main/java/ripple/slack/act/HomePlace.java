package ripple.slack.act;

import com.fasterxml.jackson.core.JsonProcessingException;
import com.fasterxml.jackson.databind.JsonNode;
import com.fasterxml.jackson.databind.ObjectMapper;
import com.fasterxml.jackson.databind.node.ObjectNode;
import java.util.HashMap;
import java.util.Map;
import java.util.TreeMap;
import ripple.slack.layout.Names;
import ripple.slack.layout.OpenView;

/**
 * Which page of each section a Home page shows; the Home page itself remembers it, so that a button in one section leaves
 * the others where they are.
 *
 * @param pages name of a section to its page; one that is not named is at its first
 */
public record HomePlace(Map<String, Integer> pages) {

    /** Every section at its first page. */
    public static final HomePlace START = new HomePlace(Map.of());

    private static final ObjectMapper JSON = new ObjectMapper();
    private static final int VERSION = 1;
    private static final int FARTHEST = 999_999_999;

    public HomePlace {
        pages = Map.copyOf(pages);
    }

    public int page(String section) {
        return pages.getOrDefault(section, 1);
    }

    HomePlace at(String section, int page) {
        Map<String, Integer> moved = new HashMap<>(pages);
        moved.put(section, page);
        return new HomePlace(moved);
    }

    String write() {
        ObjectNode notes = JSON.createObjectNode().put("v", VERSION);
        new TreeMap<>(pages).forEach((section, page) -> {
            if (page > 1) {
                notes.put(section, page);
            }
        });
        return notes.toString();
    }

    /** Where a Home page stands; the start if it does not say, or says it in the way of an older version. */
    public static HomePlace read(OpenView home) {
        if (!home.callback().equals(Names.HOME)) {
            return START;
        }
        try {
            return read(JSON.readTree(home.notes()));
        } catch (JsonProcessingException notOurs) {
            return START;
        }
    }

    private static HomePlace read(JsonNode notes) {
        Map<String, Integer> pages = new HashMap<>();
        notes.properties().forEach(field -> {
            int page = field.getValue().asInt();
            if (!field.getKey().equals("v") && page > 0 && page <= FARTHEST) {
                pages.put(field.getKey(), page);
            }
        });
        return new HomePlace(pages);
    }
}
