package ripple.playground;

import com.fasterxml.jackson.databind.JsonNode;
import com.fasterxml.jackson.databind.node.ObjectNode;
import java.util.Map;
import java.util.Optional;
import ripple.playground.slack.Conversation;
import ripple.playground.slack.EmulatedSlack;
import ripple.playground.slack.Json;
import ripple.playground.slack.NotPossible;
import ripple.playground.slack.Person;
import ripple.playground.slack.Presses;

/** What people on the page can do: one line per deed. */
final class Acts {
    /** Does something on behalf of a person. */
    @FunctionalInterface
    interface Act {
        void perform(Person as, JsonNode how) throws NotPossible;
    }

    /** The act cannot be understood: the page sent something that is not there. */
    static final class Unknown extends RuntimeException {
        private static final long serialVersionUID = 1L;

        Unknown(String sentence) {
            super(sentence, null, false, false);
        }
    }

    private final EmulatedSlack slack;
    private final Map<String, Act> acts = Map.ofEntries(
            Map.entry("say", this::say),
            Map.entry("command", this::command),
            Map.entry("globalShortcut", this::globalShortcut),
            Map.entry("messageShortcut", this::messageShortcut),
            Map.entry("press", this::press),
            Map.entry("input", this::input),
            Map.entry("submit", this::submit),
            Map.entry("close", this::close),
            Map.entry("openHome", this::openHome),
            Map.entry("openConversation", this::openConversation),
            Map.entry("openDirect", this::openDirect),
            Map.entry("dismiss", this::dismiss),
            Map.entry("invite", this::invite),
            Map.entry("join", this::join),
            Map.entry("deactivate", (as, how) -> slack().presence().deactivate(person(how), true)),
            Map.entry("pauseNotifications", (as, how) -> slack().workspace().undisturb(person(how), true)),
            Map.entry("resumeNotifications", (as, how) -> slack().workspace().undisturb(person(how), false)),
            Map.entry("reactivate", (as, how) -> slack().presence().deactivate(person(how), false)),
            Map.entry("uninstall", (as, how) -> slack().presence().uninstall()),
            Map.entry("reinstall", (as, how) -> slack().presence().reinstall()));

    Acts(EmulatedSlack slack) {
        this.slack = slack;
    }

    private EmulatedSlack slack() {
        return slack;
    }

    Optional<Act> named(String verb) {
        return Optional.ofNullable(acts.get(verb));
    }

    private void say(Person as, JsonNode how) throws NotPossible {
        Conversation where = conversation(how, as);
        String text = how.path("text").asText();
        if (text.startsWith("/")) {
            String[] parts = text.split("\\s+", 2);
            slack.invocations().command(as, where, parts[0], parts.length > 1 ? parts[1] : "");
        } else {
            String thread = how.path("threadTs").asText("");
            slack.presence().say(as, where, text, thread.isEmpty() ? null : thread);
        }
    }

    private void command(Person as, JsonNode how) throws NotPossible {
        slack.invocations()
                .command(
                        as,
                        conversation(how, as),
                        how.path("command").asText(),
                        how.path("text").asText(""));
    }

    private void globalShortcut(Person as, JsonNode how) throws NotPossible {
        slack.invocations().globalShortcut(as, how.path("callbackId").asText());
    }

    private void messageShortcut(Person as, JsonNode how) throws NotPossible {
        slack.invocations()
                .messageShortcut(
                        as,
                        how.path("callbackId").asText(),
                        conversation(how, as),
                        how.path("ts").asText());
    }

    private void press(Person as, JsonNode how) throws NotPossible {
        Presses.Press press = new Presses.Press(
                how.path("blockId").asText(), how.path("actionId").asText(), how.path("value"));
        JsonNode container = how.path("container");
        if (container.path("type").asText().equals("view")) {
            slack.presses().inView(as, container.path("viewId").asText(), press);
        } else {
            slack.presses()
                    .inMessage(
                            as,
                            conversation(container, as),
                            container.path("ts").asText(),
                            press);
        }
    }

    private void input(Person as, JsonNode how) throws NotPossible {
        slack.forms().type(as, how.path("viewId").asText(), state(how));
    }

    private void submit(Person as, JsonNode how) throws NotPossible {
        slack.forms().send(as, how.path("viewId").asText(), state(how));
    }

    private static ObjectNode state(JsonNode how) {
        return how.path("state") instanceof ObjectNode state ? state : Json.object();
    }

    private void close(Person as, JsonNode how) throws NotPossible {
        slack.forms().close(as, how.path("viewId").asText());
    }

    private void openHome(Person as, JsonNode how) {
        slack.presence().openHome(as);
    }

    private void openConversation(Person as, JsonNode how) {
        slack.presence().openConversation(as, conversation(how, as));
    }

    private void openDirect(Person as, JsonNode how) {
        slack.workspace().between(java.util.List.of(as.id(), person(how).id()));
    }

    private void dismiss(Person as, JsonNode how) {
        slack.notices().dismiss(as.id(), how.path("notice").asLong());
    }

    private void invite(Person as, JsonNode how) throws NotPossible {
        slack.presence().invite(as, conversation(how, as));
    }

    private void join(Person as, JsonNode how) throws NotPossible {
        slack.presence().join(as, conversation(how, as));
    }

    private Conversation conversation(JsonNode how, Person as) {
        return slack.workspace()
                .conversation(how.path("conversation").asText())
                .filter(each -> Desk.mayKnow(each, as))
                .orElseThrow(() -> new Unknown("There is no such conversation."));
    }

    private Person person(JsonNode how) {
        return slack.workspace()
                .person(how.path("person").asText())
                .orElseThrow(() -> new Unknown("Nobody here has that id."));
    }
}
