package ripple.slack;

import com.google.gson.JsonParseException;
import java.util.Set;
import ripple.slack.act.FormFields;
import ripple.slack.act.JsonFields;

/**
 * What a signed body is that is no {@link SlashCommand}, told before Bolt sees it. Bolt writes a body it does not recognize into the log, words and all,
 * and throws at malformed ones; so it only gets what it can take.
 */
enum BodyKind {
    /** An act in a view or message, or an address check: for Bolt. */
    ROUTABLE,
    /** Something that happened in the workspace. */
    EVENT,
    /** Well-formed, but nothing of ours; Slack hears "fine" and does not send it again. */
    UNKNOWN,
    /** Not what Slack sends. */
    MALFORMED;

    private static final Set<String> SHORTCUTS = Set.of("shortcut", "message_action");
    private static final Set<String> FORMS = Set.of("view_submission", "view_closed");

    static BodyKind of(String body) {
        String text = body.strip();
        if (text.isEmpty()) {
            return UNKNOWN;
        }
        try {
            return text.startsWith("{") || text.startsWith("[") ? ofJson(text) : ofForm(FormFields.read(text));
        } catch (JsonParseException | IllegalArgumentException e) {
            return MALFORMED;
        }
    }

    private static BodyKind ofJson(String text) {
        JsonFields json = JsonFields.parse(text);
        String type = json.text("type").orElse("");
        if (type.equals("url_verification")) {
            return json.text("challenge").isPresent() ? ROUTABLE : UNKNOWN;
        }
        boolean happened = type.equals("event_callback") && json.child("event").isPresent();
        return happened ? EVENT : UNKNOWN;
    }

    private static BodyKind ofForm(FormFields form) {
        String payload = form.textOrEmpty("payload");
        return payload.isEmpty() ? UNKNOWN : ofPayload(JsonFields.parse(payload));
    }

    private static BodyKind ofPayload(JsonFields payload) {
        String type = payload.text("type").orElse("");
        boolean hasPerson =
                payload.child("user").flatMap(user -> user.text("id")).isPresent();
        boolean hasView =
                payload.child("view").flatMap(view -> view.text("type")).isPresent();
        boolean ours = SHORTCUTS.contains(type)
                || (FORMS.contains(type) && hasView)
                || (type.equals("block_actions") && payload.hasItems("actions"));
        return ours && hasPerson ? ROUTABLE : UNKNOWN;
    }
}
