package ripple.playground.slack;

import com.fasterxml.jackson.databind.JsonNode;
import com.fasterxml.jackson.databind.node.ObjectNode;
import java.net.URLEncoder;
import java.nio.charset.StandardCharsets;
import java.util.Map;
import java.util.stream.Collectors;

/** The payloads Slack sends when somebody types a command, presses, or finishes a form. */
final class Payloads {
    /** Slack still sends this field; the signature is what counts. */
    private static final String TOKEN = "verification-is-by-signature";

    private final Workspace workspace;
    private final Triggers triggers;
    private final ResponseUrls responseUrls;

    Payloads(Workspace workspace, Triggers triggers, ResponseUrls responseUrls) {
        this.workspace = workspace;
        this.triggers = triggers;
        this.responseUrls = responseUrls;
    }

    /** The form of a slash command. */
    Map<String, String> command(Person by, Conversation where, String command, String text) {
        Workspace.Team team = workspace.team();
        return Map.ofEntries(
                Map.entry("token", TOKEN),
                Map.entry("team_id", team.id()),
                Map.entry("team_domain", team.domain()),
                Map.entry("channel_id", where.id()),
                Map.entry("channel_name", channelName(where)),
                Map.entry("user_id", by.id()),
                Map.entry("user_name", by.handle()),
                Map.entry("command", command),
                Map.entry("text", text),
                Map.entry("api_app_id", team.applicationId()),
                Map.entry("is_enterprise_install", "false"),
                Map.entry("response_url", responseUrls.give(new ResponseUrls.Target(where, by.id(), null))),
                Map.entry("trigger_id", triggers.give(by.id())));
    }

    static String form(Map<String, String> fields) {
        return fields.entrySet().stream()
                .map(field -> field.getKey() + "=" + URLEncoder.encode(field.getValue(), StandardCharsets.UTF_8))
                .collect(Collectors.joining("&"));
    }

    static String form(ObjectNode payload) {
        return form(Map.of("payload", Json.write(payload)));
    }

    private static String channelName(Conversation where) {
        return switch (where.kind()) {
            case CHANNEL -> where.name();
            case PRIVATE_CHANNEL -> "privategroup";
            case DIRECT -> "directmessage";
            case GROUP -> where.name();
        };
    }

    /** What every interactive payload has. */
    private ObjectNode common(String type, Person by) {
        Workspace.Team team = workspace.team();
        ObjectNode payload = Json.object();
        payload.put("type", type).put("token", TOKEN).put("action_ts", workspace.nextTs());
        payload.putObject("team").put("id", team.id()).put("domain", team.domain());
        payload.putObject("user")
                .put("id", by.id())
                .put("username", by.handle())
                .put("name", by.handle())
                .put("team_id", by.teamId());
        payload.put("api_app_id", team.applicationId());
        payload.putNull("enterprise");
        return payload.put("is_enterprise_install", false);
    }

    ObjectNode globalShortcut(Person by, String callbackId) {
        return common("shortcut", by).put("callback_id", callbackId).put("trigger_id", triggers.give(by.id()));
    }

    ObjectNode messageShortcut(Person by, String callbackId, Conversation where, Message message) {
        ObjectNode payload = common("message_action", by).put("callback_id", callbackId);
        payload.put("message_ts", message.ts());
        payload.set("message", message.json());
        putChannel(payload, where);
        payload.put("trigger_id", triggers.give(by.id()));
        return payload.put("response_url", responseUrls.give(new ResponseUrls.Target(where, by.id(), message.ts())));
    }

    private static void putChannel(ObjectNode payload, Conversation where) {
        payload.putObject("channel").put("id", where.id()).put("name", channelName(where));
    }

    ObjectNode pressInMessage(Person by, Conversation where, Message message, ObjectNode action, JsonNode values) {
        ObjectNode payload = common("block_actions", by);
        payload.putObject("container")
                .put("type", "message")
                .put("message_ts", message.ts())
                .put("channel_id", where.id())
                .put("is_ephemeral", message.isEphemeral());
        putChannel(payload, where);
        if (!message.isEphemeral()) {
            payload.set("message", message.json());
        }
        payload.putObject("state").set("values", values);
        payload.put("response_url", responseUrls.give(new ResponseUrls.Target(where, by.id(), message.ts())));
        return withAction(payload, by, action);
    }

    ObjectNode pressInView(Person by, OpenView view, ObjectNode action) {
        ObjectNode payload = common("block_actions", by);
        payload.putObject("container").put("type", "view").put("view_id", view.id());
        payload.set("view", view.asSlackView(workspace.team(), true));
        return withAction(payload, by, action);
    }

    private ObjectNode withAction(ObjectNode payload, Person by, ObjectNode action) {
        payload.put("trigger_id", triggers.give(by.id()));
        payload.putArray("actions").add(action.put("action_ts", workspace.nextTs()));
        payload.remove("action_ts");
        return payload;
    }

    ObjectNode submission(Person by, OpenView view) {
        ObjectNode payload = common("view_submission", by);
        payload.put("trigger_id", triggers.give(by.id()));
        payload.set("view", view.asSlackView(workspace.team(), true));
        payload.putArray("response_urls");
        payload.remove("action_ts");
        return payload;
    }

    ObjectNode closed(Person by, OpenView view, boolean cleared) {
        ObjectNode payload = common("view_closed", by);
        payload.set("view", view.asSlackView(workspace.team(), false));
        payload.remove("action_ts");
        return payload.put("is_cleared", cleared);
    }
}
