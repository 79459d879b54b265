package ripple.playground;

import com.fasterxml.jackson.databind.JsonNode;
import com.fasterxml.jackson.databind.node.ObjectNode;
import java.time.Duration;
import java.util.ArrayList;
import java.util.List;
import java.util.Optional;
import java.util.function.Supplier;
import ripple.playground.slack.Json;

/** One person's seat at the page, with one conversation in view. */
public final class Seat {
    private static final Duration PATIENCE = Duration.ofSeconds(60);

    private final PlaygroundClient client;
    private final String person;
    private final String conversation;

    Seat(PlaygroundClient client, String person, String conversation) {
        this.client = client;
        this.person = person;
        this.conversation = conversation;
    }

    public String person() {
        return person;
    }

    public String conversation() {
        return conversation;
    }

    /** The same person, looking at another conversation. */
    public Seat in(String other) {
        return new Seat(client, person, other);
    }

    /** The same person, looking at the direct conversation with the application. */
    public Seat inDirect() {
        for (JsonNode each : desk().path("conversations")) {
            if (each.path("kind").asText().equals("app")) {
                return in(each.path("id").asText());
            }
        }
        throw new IllegalStateException("There is no conversation with the application");
    }

    public Outcome command(String command, String text) {
        return act("command", conversing().put("command", command).put("text", text));
    }

    public Outcome say(String text) {
        return act("say", conversing().put("text", text));
    }

    public Outcome reply(String threadTs, String text) {
        return act("say", conversing().put("text", text).put("threadTs", threadTs));
    }

    public Outcome globalShortcut(String callbackId) {
        return act("globalShortcut", Json.object().put("callbackId", callbackId));
    }

    public Outcome messageShortcut(String callbackId, Said message) {
        return act("messageShortcut", conversing().put("callbackId", callbackId).put("ts", message.ts()));
    }

    /** Opens the Home tab, so that the application hears of it. */
    public Outcome openHome() {
        return act("openHome", Json.object());
    }

    public Outcome openConversation() {
        return act("openConversation", conversing());
    }

    public Outcome invite() {
        return act("invite", conversing());
    }

    public Outcome deactivate(String whom) {
        return act("deactivate", Json.object().put("person", whom));
    }

    public Outcome reactivate(String whom) {
        return act("reactivate", Json.object().put("person", whom));
    }

    public Outcome uninstall() {
        return act("uninstall", Json.object());
    }

    public Outcome reinstall() {
        return act("reinstall", Json.object());
    }

    /** Presses a button of a message, by its label or action id. */
    public Outcome press(Said message, String button) {
        ObjectNode container = conversing().put("type", "message").put("ts", message.ts());
        return press(container, Legible.get(message.json(), button), Json.object());
    }

    /** Presses a button of the Home. */
    public Outcome pressInHome(String button) {
        JsonNode home = desk().path("home");
        return pressInView(home.path("id").asText(), Legible.get(home, button), Json.object());
    }

    Outcome pressInView(String viewId, Legible.Element element, ObjectNode value) {
        return press(Json.object().put("type", "view").put("viewId", viewId), element, value);
    }

    private Outcome press(ObjectNode container, Legible.Element element, ObjectNode value) {
        ObjectNode how = Json.object().put("blockId", element.blockId()).put("actionId", element.actionId());
        how.set("container", container);
        how.set("value", value);
        return act("press", how);
    }

    private ObjectNode conversing() {
        return Json.object().put("conversation", conversation);
    }

    Outcome act(String verb, ObjectNode how) {
        JsonNode answer = client.post("playground/act/" + verb, how.put("as", person));
        return new Outcome(
                answer.path("ok").asBoolean(), answer.path("sentence").asText(""));
    }

    public JsonNode desk() {
        return client.get("playground/desk?as=" + person);
    }

    /** In the conversation that this person has with another and the application, once there is one. */
    public Optional<Seat> inGroupWith(String other) {
        for (JsonNode each : desk().path("conversations")) {
            boolean isGroup = each.path("kind").asText().equals("mpim")
                    && each.path("hasApplication").asBoolean();
            if (isGroup && each.path("members").toString().contains('"' + other + '"')) {
                return Optional.of(in(each.path("id").asText()));
            }
        }
        return Optional.empty();
    }

    /** The modal on top, if one is open. */
    public Optional<OpenForm> form() {
        JsonNode modals = desk().path("modals");
        return modals.isEmpty() ? Optional.empty() : Optional.of(new OpenForm(this, modals.get(modals.size() - 1)));
    }

    /** The words of the published Home; "" before there is one. */
    public String home() {
        return Legible.words(desk().path("home"));
    }

    /** The same line by line, as it stands on a screen. */
    public String shownHome() {
        return Shown.of(desk().path("home"));
    }

    public List<String> homeButtons() {
        return Legible.elements(desk().path("home")).stream()
                .map(Legible.Element::label)
                .toList();
    }

    public List<String> notices() {
        return desk().path("notices").findValuesAsText("text");
    }

    /** Everything said in the conversation in view, oldest first, with what only this person sees. */
    public List<Said> messages() {
        List<Said> messages = new ArrayList<>();
        client.get("playground/messages?as=" + person + "&conversation=" + conversation)
                .path("messages")
                .forEach(each -> messages.add(new Said(each)));
        return messages;
    }

    public Optional<Said> lastMessage() {
        List<Said> messages = messages();
        return messages.isEmpty() ? Optional.empty() : Optional.of(messages.get(messages.size() - 1));
    }

    /** Waits until a message with these words is there, and gives the latest such. */
    public Said awaitMessage(String words) {
        return await("a message with \"" + words + "\"", () -> {
            List<Said> found = messages().stream()
                    .filter(each -> each.words().contains(words) || each.text().contains(words))
                    .toList();
            return found.isEmpty() ? Optional.empty() : Optional.of(found.get(found.size() - 1));
        });
    }

    /** Looks again whenever something changed, until there is something to give. */
    public <T> T await(String what, Supplier<Optional<T>> look) {
        return within(PATIENCE, look).orElseThrow(() -> new IllegalStateException("Waited in vain for " + what));
    }

    /** The same, but gives nothing where nothing came in time. */
    public <T> Optional<T> within(Duration patience, Supplier<Optional<T>> look) {
        long end = System.nanoTime() + patience.toNanos();
        while (true) {
            long known = desk().path("seq").asLong();
            Optional<T> found = look.get();
            if (found.isPresent() || System.nanoTime() > end) {
                return found;
            }
            client.get("playground/changes?as=" + person + "&seconds=1&after=" + known);
        }
    }

    /** Waits until no form is open. */
    public void awaitClosedForm() {
        await(
                "the form to close",
                () -> Optional.of(this).filter(me -> me.form().isEmpty()));
    }

    /** Waits until the form on top has these words. */
    public OpenForm awaitForm(String words) {
        return await(
                "a form with \"" + words + "\"",
                () -> form().filter(each -> each.words().contains(words)));
    }
}
