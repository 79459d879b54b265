package ripple.slack.platform;

import com.google.gson.Gson;
import com.slack.api.model.view.View;
import java.util.LinkedHashMap;
import java.util.Map;
import java.util.Set;
import org.slf4j.Logger;
import org.slf4j.LoggerFactory;
import ripple.slack.act.Asker;
import ripple.slack.act.JsonFields;
import ripple.slack.act.Showing;
import ripple.slack.act.Trigger;
import ripple.slack.act.Views;
import ripple.slack.layout.OpenView;
import ripple.slack.layout.SlackJson;

/** Shows views through Slack's Web API. */
public final class SlackViews implements Views {

    private static final Logger log = LoggerFactory.getLogger(SlackViews.class);
    private static final Set<String> TOO_LATE = Set.of(
            "expired_trigger_id",
            "exchanged_trigger_id",
            "invalid_trigger_id",
            "trigger_expired",
            "not_found",
            "view_not_found");
    private static final Set<String> OUR_DEFECT =
            Set.of("invalid_arguments", "invalid_blocks", "view_too_large", "duplicate_external_id", "invalid_json");

    private final WebApis apis;
    private final Gson gson = SlackJson.GSON;

    SlackViews(WebApis apis) {
        this.apis = apis;
    }

    @Override
    public Showing open(Asker asker, Trigger trigger, View view) {
        return open(apis.of(asker.program()), trigger, view);
    }

    @Override
    public Showing push(Asker asker, Trigger trigger, View view) {
        return push(apis.of(asker.program()), trigger, view);
    }

    @Override
    public Showing update(Asker asker, OpenView open, View view) {
        return update(apis.of(asker.program()), open.id(), open.hash(), view);
    }

    @Override
    public Showing update(Asker asker, Showing.Shown shown, View view) {
        return update(apis.of(asker.program()), shown.viewId(), shown.hash(), view);
    }

    @Override
    public Showing publishHome(Asker asker, View home) {
        return publishHome(apis.of(asker.program()), asker.userId(), home);
    }

    public Showing publishHome(WebApi api, String userId, View home) {
        return show(api, "views.publish", Map.of("user_id", userId), home);
    }

    public Showing open(WebApi api, Trigger trigger, View view) {
        return withTrigger(api, "views.open", trigger, view);
    }

    public Showing push(WebApi api, Trigger trigger, View view) {
        return withTrigger(api, "views.push", trigger, view);
    }

    private Showing withTrigger(WebApi api, String method, Trigger trigger, View view) {
        return trigger.id()
                .map(id -> show(api, method, Map.of("trigger_id", id), view))
                .orElseGet(Showing.TooLate::new);
    }

    private Showing update(WebApi api, String viewId, String hash, View view) {
        return show(
                api,
                "views.update",
                hash.isEmpty() ? Map.of("view_id", viewId) : Map.of("view_id", viewId, "hash", hash),
                view);
    }

    private Showing show(WebApi api, String method, Map<String, String> where, View view) {
        Map<String, String> arguments = new LinkedHashMap<>(where);
        arguments.put("view", gson.toJson(view));
        Called called = api.quickly(method, arguments);
        if (called instanceof Called.Done done) {
            return shown(done.answer());
        }
        return called instanceof Called.Refused refused ? refused(method, refused) : new Showing.Unreachable();
    }

    private static Showing shown(JsonFields answer) {
        JsonFields view = answer.child("view").orElse(JsonFields.NONE);
        return new Showing.Shown(view.text("id").orElse(""), view.text("hash").orElse(""));
    }

    private static Showing refused(String method, Called.Refused refused) {
        if (OUR_DEFECT.contains(refused.error())) {
            log.error("event=view-refused method={} error={} defect=ours", method, refused.error());
        }
        if (TOO_LATE.contains(refused.error())) {
            return new Showing.TooLate();
        }
        return switch (refused.error()) {
            case "hash_conflict" -> new Showing.Changed();
            case "push_limit_reached" -> new Showing.Full();
            default -> new Showing.Unreachable();
        };
    }
}
