package ripple.playground.slack;

import com.fasterxml.jackson.databind.JsonNode;
import com.fasterxml.jackson.databind.node.ObjectNode;
import java.util.ArrayList;
import java.util.List;
import java.util.Optional;
import java.util.Set;
import java.util.stream.Collectors;

/** People fill in modals, send them, and close them. */
public final class Forms {
    private final Views views;
    private final Payloads payloads;
    private final Requests requests;
    private final Inspector inspector;

    Forms(EmulatedSlack slack, Payloads payloads, Requests requests, Inspector inspector) {
        this.views = slack.views();
        this.payloads = payloads;
        this.requests = requests;
        this.inspector = inspector;
    }

    /** Keeps what has been typed so far; nothing is sent. */
    public void type(Person by, String viewId, ObjectNode state) throws NotPossible {
        open(by, viewId);
        views.change(viewId, view -> view.typed(merged(view.typed(), state)));
    }

    private static ObjectNode merged(ObjectNode typed, ObjectNode state) {
        ObjectNode merged = typed.deepCopy();
        state.properties().forEach(block -> {
            ObjectNode fields = merged.withObjectProperty(block.getKey());
            block.getValue().properties().forEach(field -> fields.set(field.getKey(), field.getValue()));
        });
        return merged;
    }

    private OpenView open(Person by, String viewId) throws NotPossible {
        return views.find(viewId)
                .filter(view -> view.place().person().equals(by.id()))
                .orElseThrow(() -> new NotPossible("This form is no longer open."));
    }

    /** Sends a form. What Slack or the application will not accept stays in the open form, with a sentence. */
    public void send(Person by, String viewId, ObjectNode state) throws NotPossible {
        type(by, viewId, state);
        OpenView view = open(by, viewId);
        ObjectNode errors = FieldChecks.errors(view);
        if (!errors.isEmpty()) {
            show(viewId, new OpenView.Shown(errors, "", false));
            throw new NotPossible("Something in the form needs another look.");
        }
        show(viewId, new OpenView.Shown(Json.object(), "", true));
        ApplicationLink.Exchange exchange =
                requests.ask("form " + view.callbackId(), Payloads.form(payloads.submission(by, view)));
        List<String> breaches = new ArrayList<>();
        try {
            follow(by, view, exchange.answer(), breaches);
        } finally {
            requests.writeDown(exchange, breaches);
        }
    }

    private void show(String viewId, OpenView.Shown shown) {
        views.change(viewId, view -> view.shown(shown));
    }

    private void follow(Person by, OpenView view, Answer answer, List<String> breaches) throws NotPossible {
        if (!answer.isAccepted()) {
            throw trouble(view);
        }
        Optional<JsonNode> json = answer.json();
        if (json.isEmpty() && !answer.body().isBlank()) {
            breaches.add("The answer to a form is neither empty nor a JSON object.");
            throw trouble(view);
        }
        String action = json.map(body -> body.path("response_action").asText()).orElse("");
        JsonNode body = json.orElseGet(Json::object);
        switch (action) {
            case "" -> views.close(view);
            case "clear" -> views.closeAll(by.id());
            case "errors" -> showErrors(view, body.path("errors"), breaches);
            case "update", "push" -> replace(by, view, action, body, breaches);
            default -> {
                breaches.add("There is no response_action \"" + action + "\".");
                throw trouble(view);
            }
        }
    }

    private NotPossible trouble(OpenView view) {
        show(view.id(), new OpenView.Shown(Json.object(), SlackWords.TROUBLE_CONNECTING, false));
        return new NotPossible(SlackWords.TROUBLE_CONNECTING);
    }

    private void showErrors(OpenView view, JsonNode errors, List<String> breaches) throws NotPossible {
        Set<String> inputs = ViewState.elements(view.content()).stream()
                .filter(ViewState.Element::isInput)
                .map(ViewState.Element::blockId)
                .collect(Collectors.toSet());
        List<String> elsewhere = new ArrayList<>();
        errors.fieldNames().forEachRemaining(block -> {
            if (!inputs.contains(block) || !errors.path(block).isTextual()) {
                elsewhere.add(block);
            }
        });
        if (!(errors instanceof ObjectNode sentences) || errors.isEmpty() || !elsewhere.isEmpty()) {
            breaches.add("Errors must be sentences at input blocks of the form; not so at: " + elsewhere);
            throw trouble(view);
        }
        show(view.id(), new OpenView.Shown(sentences, "", false));
        throw new NotPossible("Something in the form needs another look.");
    }

    private void replace(Person by, OpenView view, String action, JsonNode body, List<String> breaches)
            throws NotPossible {
        Call call = new Call("answer to form " + view.callbackId(), Json.object());
        call.arguments().set("view", body.path("view"));
        try {
            ObjectNode content = call.view();
            inspector.modal(call, content);
            if (action.equals("push")) {
                show(view.id(), OpenView.Shown.plain());
                views.push(by.id(), content);
            } else {
                views.update(view, null, content);
            }
        } catch (Refusal refused) {
            call.note("Slack shows nothing of this answer: " + refused.error());
            throw trouble(view);
        } finally {
            breaches.addAll(call.breaches());
        }
    }

    /** Closes a modal; the application hears of it only if it asked to, and not what was typed. */
    public void close(Person by, String viewId) throws NotPossible {
        OpenView view = open(by, viewId);
        boolean all = view.content().path("clear_on_close").asBoolean();
        if (all) {
            views.closeAll(by.id());
        } else {
            views.close(view);
        }
        if (view.content().path("notify_on_close").asBoolean()) {
            String form = Payloads.form(payloads.closed(by, view, all));
            requests.writeDown(requests.ask("closed " + view.callbackId(), form), List.of());
        }
    }
}
