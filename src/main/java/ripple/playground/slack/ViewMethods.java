package ripple.playground.slack;

import com.fasterxml.jackson.databind.node.ObjectNode;
import java.util.List;
import java.util.Map;
import java.util.Optional;
import org.jspecify.annotations.Nullable;

/** {@code views.*}: modals and the Home of the application. */
final class ViewMethods implements Method.Group {
    private final Workspace workspace;
    private final Manifest manifest;
    private final Views views;
    private final Triggers triggers;
    private final Inspector inspector;

    ViewMethods(Workspace workspace, Manifest manifest, Views views, Triggers triggers, Inspector inspector) {
        this.workspace = workspace;
        this.manifest = manifest;
        this.views = views;
        this.triggers = triggers;
        this.inspector = inspector;
    }

    @Override
    public Map<String, Method> methods() {
        return Map.of(
                "views.open", Method.of("", 100, this::open),
                "views.push", Method.of("", 100, this::push),
                "views.update", Method.of("", 100, this::update),
                "views.publish", Method.of("", 100, this::publish));
    }

    private ObjectNode open(Call call) throws Refusal {
        ObjectNode view = modal(call);
        return answer(views.open(triggers.take(call.required("trigger_id")), view));
    }

    private ObjectNode push(Call call) throws Refusal {
        ObjectNode view = modal(call);
        return answer(views.push(triggers.take(call.required("trigger_id")), view));
    }

    private ObjectNode modal(Call call) throws Refusal {
        ObjectNode view = call.view();
        inspector.modal(call, view);
        return view;
    }

    private ObjectNode update(Call call) throws Refusal {
        ObjectNode view = call.view();
        OpenView current = current(call);
        if (current.content().path("type").asText().equals("home")) {
            inspector.home(call, view);
        } else {
            inspector.modal(call, view);
        }
        return answer(views.update(current, hash(call), view));
    }

    private OpenView current(Call call) throws Refusal {
        if (!call.has("view_id") && !call.has("external_id")) {
            throw call.breach("invalid_arguments", List.of("[ERROR] view_id or external_id is needed"));
        }
        Optional<OpenView> found =
                call.has("view_id") ? views.find(call.text("view_id")) : views.findExternal(call.text("external_id"));
        return found.orElseThrow(() -> new Refusal("not_found"));
    }

    private static @Nullable String hash(Call call) {
        return call.has("hash") ? call.text("hash") : null;
    }

    private ObjectNode publish(Call call) throws Refusal {
        String person = call.required("user_id");
        ObjectNode view = call.view();
        inspector.home(call, view);
        if (!manifest.home().homeTab()) {
            throw call.breach("not_enabled", List.of());
        }
        if (workspace.person(person).isEmpty()) {
            throw new Refusal("user_not_found");
        }
        return answer(views.publish(person, hash(call), view));
    }

    private ObjectNode answer(OpenView view) {
        ObjectNode answer = Json.object();
        answer.set("view", view.asSlackView(workspace.team(), true));
        return answer;
    }
}
