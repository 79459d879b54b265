package ripple.playground.slack;

import com.fasterxml.jackson.databind.JsonNode;
import com.fasterxml.jackson.databind.node.ObjectNode;
import java.util.List;
import java.util.Optional;

/** People press buttons and choose from menus, in messages, modals and the Home. */
public final class Presses {
    private final Views views;
    private final Notices notices;
    private final Payloads payloads;
    private final Requests requests;

    /** Which element was pressed, and what was chosen or typed in it. */
    public record Press(String blockId, String actionId, JsonNode value) {}

    Presses(EmulatedSlack slack, Payloads payloads, Requests requests) {
        this.views = slack.views();
        this.notices = slack.notices();
        this.payloads = payloads;
        this.requests = requests;
    }

    public void inMessage(Person by, Conversation where, String ts, Press press) throws NotPossible {
        Message message = where.find(ts)
                .filter(each -> each.isSeenBy(by.id()))
                .orElseThrow(() -> new NotPossible("This message is no longer there."));
        ViewState.Element element = element(message.json(), press);
        ObjectNode typed = Json.object();
        remember(typed, element, press);
        JsonNode values = ViewState.values(message.json(), typed);
        send(by, payloads.pressInMessage(by, where, message, Actions.of(element, press.value()), values), press);
    }

    public void inView(Person by, String viewId, Press press) throws NotPossible {
        OpenView open = views.find(viewId)
                .filter(view -> view.place().person().equals(by.id()))
                .orElseThrow(() -> new NotPossible("This view is no longer open."));
        ViewState.Element element = elementOf(open, press);
        Optional<OpenView> changed = views.change(viewId, view -> {
            ObjectNode typed = view.typed().deepCopy();
            remember(typed, element, press);
            return view.typed(typed);
        });
        OpenView now = changed.orElseThrow(() -> new NotPossible("This view is no longer open."));
        send(by, payloads.pressInView(by, now, Actions.of(element, press.value())), press);
    }

    /** Slack takes what was pressed on a Home as the person saw it, though it was published anew in that moment. */
    private ViewState.Element elementOf(OpenView open, Press press) throws NotPossible {
        Optional<ViewState.Element> seen = ViewState.element(open.content(), press.blockId(), press.actionId())
                .or(() -> views.homeBefore(open.id())
                        .flatMap(content -> ViewState.element(content, press.blockId(), press.actionId())));
        return seen.isPresent() ? seen.get() : element(open.content(), press);
    }

    private static ViewState.Element element(JsonNode content, Press press) throws NotPossible {
        return ViewState.element(content, press.blockId(), press.actionId())
                .orElseThrow(() -> new NotPossible("This has changed meanwhile. Please look again."));
    }

    private static void remember(ObjectNode typed, ViewState.Element element, Press press) {
        ViewState.reportedName(element.type())
                .ifPresent(name -> typed.withObjectProperty(element.blockId())
                        .putObject(element.actionId())
                        .put("type", element.type())
                        .set(name, Actions.chosen(element, press.value())));
    }

    private void send(Person by, ObjectNode payload, Press press) throws NotPossible {
        ApplicationLink.Exchange exchange = requests.ask("press " + press.actionId(), Payloads.form(payload));
        requests.writeDown(exchange, List.of());
        if (!exchange.answer().isAccepted()) {
            String sentence = SlackWords.unanswered("This button", exchange.answer());
            notices.warn(by.id(), sentence);
            throw new NotPossible(sentence);
        }
    }
}
