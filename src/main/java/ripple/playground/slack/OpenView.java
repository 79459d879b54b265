package ripple.playground.slack;

import com.fasterxml.jackson.databind.node.ObjectNode;
import org.jspecify.annotations.Nullable;

/**
 * A modal that is open, or a published Home.
 *
 * @param content the view as the application gave it, with block ids filled in
 * @param typed what the person has entered so far: block id, action id, then Slack's state value
 */
public record OpenView(Place place, String hash, ObjectNode content, ObjectNode typed, Shown shown) {

    /** Where a view stands: whose it is, and between which others. */
    public record Place(String id, String rootId, @Nullable String previousId, String person) {}

    /**
     * What Slack itself adds to a view while the person looks at it.
     *
     * @param errors sentences by block id
     * @param trouble a sentence at the top, or nothing
     */
    public record Shown(ObjectNode errors, String trouble, boolean busy) {
        static Shown plain() {
            return new Shown(Json.object(), "", false);
        }
    }

    public String id() {
        return place.id();
    }

    public String callbackId() {
        return content.path("callback_id").asText();
    }

    public String externalId() {
        return content.path("external_id").asText();
    }

    OpenView replaced(String newHash, ObjectNode newContent) {
        return new OpenView(place, newHash, newContent, ViewState.kept(typed, content, newContent), Shown.plain());
    }

    OpenView typed(ObjectNode state) {
        return new OpenView(place, hash, content, state, shown);
    }

    OpenView shown(Shown other) {
        return new OpenView(place, hash, content, typed, other);
    }

    /** The `view` object of Slack's payloads and answers. */
    public ObjectNode asSlackView(Workspace.Team team, boolean withTyped) {
        ObjectNode view = Json.object();
        view.put("id", id()).put("team_id", team.id());
        view.setAll(content);
        for (String text : new String[] {"callback_id", "private_metadata", "external_id"}) {
            view.put(text, content.path(text).asText(""));
        }
        ObjectNode state = Json.object();
        state.set("values", withTyped ? ViewState.values(content, typed) : Json.object());
        view.set("state", state);
        view.put("hash", hash).put("root_view_id", place.rootId()).put("previous_view_id", place.previousId());
        view.put("clear_on_close", content.path("clear_on_close").asBoolean());
        view.put("notify_on_close", content.path("notify_on_close").asBoolean());
        view.put("app_id", team.applicationId()).put("bot_id", team.botId());
        view.put("app_installed_team_id", team.id());
        for (String part : new String[] {"title", "submit", "close"}) {
            if (!view.has(part)) {
                view.putNull(part);
            }
        }
        return view;
    }
}
