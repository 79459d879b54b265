package ripple.playground.slack;

import com.fasterxml.jackson.databind.JsonNode;
import com.fasterxml.jackson.databind.node.ObjectNode;
import java.util.ArrayList;
import java.util.List;
import java.util.Map;
import java.util.Optional;

/** What stands in the fields of blocks: typed by the person, or else what the application put there first. */
final class ViewState {

    /** Where an element keeps its first value, and under which name Slack reports the value. */
    private record Field(String initial, String reported, boolean many) {}

    private static final Map<String, Field> FIELDS = Map.ofEntries(
            Map.entry("plain_text_input", new Field("initial_value", "value", false)),
            Map.entry("number_input", new Field("initial_value", "value", false)),
            Map.entry("email_text_input", new Field("initial_value", "value", false)),
            Map.entry("url_text_input", new Field("initial_value", "value", false)),
            Map.entry("rich_text_input", new Field("initial_value", "rich_text_value", false)),
            Map.entry("file_input", new Field("", "files", true)),
            Map.entry("datepicker", new Field("initial_date", "selected_date", false)),
            Map.entry("timepicker", new Field("initial_time", "selected_time", false)),
            Map.entry("datetimepicker", new Field("initial_date_time", "selected_date_time", false)),
            Map.entry("radio_buttons", new Field("initial_option", "selected_option", false)),
            Map.entry("static_select", new Field("initial_option", "selected_option", false)),
            Map.entry("external_select", new Field("initial_option", "selected_option", false)),
            Map.entry("users_select", new Field("initial_user", "selected_user", false)),
            Map.entry("channels_select", new Field("initial_channel", "selected_channel", false)),
            Map.entry("conversations_select", new Field("initial_conversation", "selected_conversation", false)),
            Map.entry("checkboxes", new Field("initial_options", "selected_options", true)),
            Map.entry("multi_static_select", new Field("initial_options", "selected_options", true)),
            Map.entry("multi_external_select", new Field("initial_options", "selected_options", true)),
            Map.entry("multi_users_select", new Field("initial_users", "selected_users", true)),
            Map.entry("multi_channels_select", new Field("initial_channels", "selected_channels", true)),
            Map.entry(
                    "multi_conversations_select", new Field("initial_conversations", "selected_conversations", true)));

    /** One element that can be pressed or filled in, with the block it stands in. */
    record Element(JsonNode block, JsonNode json) {
        String blockId() {
            return block.path("block_id").asText();
        }

        String actionId() {
            return json.path("action_id").asText();
        }

        String type() {
            return json.path("type").asText();
        }

        boolean isInput() {
            return block.path("type").asText().equals("input");
        }
    }

    private ViewState() {}

    /** Every element with an action id, in the order of the blocks. */
    static List<Element> elements(JsonNode content) {
        List<Element> elements = new ArrayList<>();
        for (JsonNode block : content.path("blocks")) {
            for (String place : new String[] {"element", "accessory"}) {
                addIfActive(elements, block, block.path(place));
            }
            for (String place : new String[] {"elements", "actions"}) {
                block.path(place).forEach(each -> addIfActive(elements, block, each));
            }
        }
        return elements;
    }

    private static void addIfActive(List<Element> elements, JsonNode block, JsonNode element) {
        if (element.has("action_id")) {
            elements.add(new Element(block, element));
        }
    }

    static Optional<Element> element(JsonNode content, String blockId, String actionId) {
        return elements(content).stream()
                .filter(each ->
                        each.blockId().equals(blockId) && each.actionId().equals(actionId))
                .findFirst();
    }

    /** The name under which the value of an element type is reported, if it keeps one. */
    static Optional<String> reportedName(String elementType) {
        return Optional.ofNullable(FIELDS.get(elementType)).map(Field::reported);
    }

    /** {@code state.values}: block id, action id, then type and value, as Slack sends them. */
    static ObjectNode values(JsonNode content, ObjectNode typed) {
        ObjectNode values = Json.object();
        for (Element element : elements(content)) {
            Field field = FIELDS.get(element.type());
            if (field != null) {
                JsonNode value = typed.path(element.blockId()).path(element.actionId());
                ObjectNode block = values.withObjectProperty(element.blockId());
                block.set(element.actionId(), stateOf(element, field, value));
            }
        }
        return values;
    }

    private static ObjectNode stateOf(Element element, Field field, JsonNode typed) {
        ObjectNode state = Json.object();
        state.put("type", element.type());
        JsonNode value = typed.has(field.reported())
                ? typed.path(field.reported())
                : element.json().path(field.initial());
        if (value.isMissingNode()
                || value.isNull()
                || (value.isTextual() && value.asText().isEmpty())) {
            value = field.many() ? Json.array() : Json.object().nullNode();
        }
        state.set(field.reported(), value);
        return state;
    }

    /** Slack keeps what was typed where block id, action id and type stayed the same; the rest is forgotten. */
    static ObjectNode kept(ObjectNode typed, JsonNode before, JsonNode after) {
        ObjectNode kept = Json.object();
        for (Element element : elements(after)) {
            JsonNode value = typed.path(element.blockId()).path(element.actionId());
            boolean same = element(before, element.blockId(), element.actionId())
                    .filter(old -> old.type().equals(element.type()))
                    .isPresent();
            if (same && !value.isMissingNode()) {
                kept.withObjectProperty(element.blockId()).set(element.actionId(), value);
            }
        }
        return kept;
    }
}
