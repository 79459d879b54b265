package ripple.playground.slack;

import com.fasterxml.jackson.databind.JsonNode;
import com.fasterxml.jackson.databind.node.ArrayNode;
import com.fasterxml.jackson.databind.node.ObjectNode;
import java.util.Map;

/** One entry of {@code actions} in a {@code block_actions} payload. */
final class Actions {
    /** The page may name what was chosen in its own short way. */
    private static final Map<String, String> SHORT_NAMES = Map.ofEntries(
            Map.entry("value", "text"),
            Map.entry("selected_date", "date"),
            Map.entry("selected_time", "time"),
            Map.entry("selected_date_time", "dateTime"),
            Map.entry("selected_option", "selectedOption"),
            Map.entry("selected_options", "selectedOptions"),
            Map.entry("selected_user", "selectedUser"),
            Map.entry("selected_users", "selectedUsers"),
            Map.entry("selected_channel", "selectedChannel"),
            Map.entry("selected_channels", "selectedChannels"),
            Map.entry("selected_conversation", "selectedConversation"),
            Map.entry("selected_conversations", "selectedConversations"));

    private Actions() {}

    static ObjectNode of(ViewState.Element element, JsonNode value) {
        JsonNode from = element.json();
        ObjectNode action = Json.object();
        action.put("type", element.type()).put("action_id", element.actionId()).put("block_id", element.blockId());
        if (element.type().equals("button")) {
            for (String field : new String[] {"text", "value", "style", "url"}) {
                if (from.has(field)) {
                    action.set(field, from.path(field));
                }
            }
        } else if (element.type().equals("overflow")) {
            action.set("selected_option", option(from, given(value, "selected_option")));
        } else {
            ViewState.reportedName(element.type()).ifPresent(name -> action.set(name, chosen(element, value)));
        }
        return action;
    }

    /** What was chosen, in Slack's form: whole options, not only their values. */
    static JsonNode chosen(ViewState.Element element, JsonNode value) {
        String name = ViewState.reportedName(element.type()).orElse("value");
        JsonNode given = given(value, name);
        if (name.equals("selected_option")) {
            return option(element.json(), given);
        }
        if (name.equals("selected_options")) {
            ArrayNode options = Json.array();
            given.forEach(each -> options.add(option(element.json(), each)));
            return options;
        }
        return given;
    }

    private static JsonNode given(JsonNode value, String name) {
        JsonNode given = value.path(name);
        if (given.isMissingNode()) {
            given = value.path(SHORT_NAMES.getOrDefault(name, name));
        }
        return given.isMissingNode() ? Json.object().nullNode() : given;
    }

    private static JsonNode option(JsonNode element, JsonNode given) {
        String value = given.isObject() ? given.path("value").asText() : given.asText();
        for (JsonNode option : element.path("options")) {
            if (option.path("value").asText().equals(value)) {
                return option;
            }
        }
        for (JsonNode group : element.path("option_groups")) {
            for (JsonNode option : group.path("options")) {
                if (option.path("value").asText().equals(value)) {
                    return option;
                }
            }
        }
        return given;
    }
}
