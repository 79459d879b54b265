package ripple.playground.slack;

import com.fasterxml.jackson.databind.node.ObjectNode;
import java.util.List;
import java.util.Map;
import java.util.Optional;

/** How people call the application: commands and shortcuts. */
public final class Invocations {
    private final Workspace workspace;
    private final Manifest manifest;
    private final Payloads payloads;
    private final Requests requests;
    private final Responder responder;
    private final Notices notices;

    Invocations(EmulatedSlack slack, Payloads payloads, Requests requests, Responder responder) {
        this.workspace = slack.workspace();
        this.manifest = slack.manifest();
        this.notices = slack.notices();
        this.payloads = payloads;
        this.requests = requests;
        this.responder = responder;
    }

    /** Types a command; what the application answers at once appears in the conversation. */
    public void command(Person by, Conversation where, String word, String text) throws NotPossible {
        Manifest.Command command = manifest.command(word)
                .orElseThrow(() -> new NotPossible(word + " is not a valid command. Try one that the list offers."));
        if (where.isArchived()) {
            throw new NotPossible("This channel is archived.");
        }
        String sent = command.escapes() ? Words.withMentions(text, workspace) : Words.escaped(text);
        Map<String, String> fields = payloads.command(by, where, word, sent.strip());
        ApplicationLink.Exchange exchange = requests.ask("command " + word, Payloads.form(fields));
        Call answer = answerOf(exchange.answer(), word);
        respond(answer, new ResponseUrls.Target(where, by.id(), null));
        requests.writeDown(exchange, answer.breaches());
        refuseIfUnanswered(exchange.answer(), by, word);
    }

    /** The body of an answer to a command: JSON, or plain words for the person alone. */
    private static Call answerOf(Answer answer, String word) {
        ObjectNode arguments = Json.object();
        Optional<com.fasterxml.jackson.databind.JsonNode> json = answer.json();
        if (json.isPresent()) {
            arguments.setAll((ObjectNode) json.get());
        } else if (answer.isAccepted() && !answer.body().isBlank()) {
            arguments.put("text", answer.body());
        }
        return new Call("answer to " + word, arguments);
    }

    private void respond(Call answer, ResponseUrls.Target target) {
        if (answer.arguments().isEmpty()) {
            return;
        }
        try {
            responder.respond(answer, target);
        } catch (Refusal refused) {
            answer.note("Slack shows nothing of this answer: " + refused.error());
        }
    }

    private void refuseIfUnanswered(Answer answer, Person by, String what) throws NotPossible {
        if (!answer.isAccepted()) {
            String sentence = SlackWords.unanswered(what, answer);
            notices.warn(by.id(), sentence);
            throw new NotPossible(sentence);
        }
    }

    /** Chooses a shortcut that works anywhere. */
    public void globalShortcut(Person by, String callbackId) throws NotPossible {
        Manifest.Shortcut shortcut = shortcut(callbackId, false);
        send(by, shortcut, payloads.globalShortcut(by, callbackId));
    }

    /** Chooses a shortcut on a message. */
    public void messageShortcut(Person by, String callbackId, Conversation where, String ts) throws NotPossible {
        Manifest.Shortcut shortcut = shortcut(callbackId, true);
        Message message = where.find(ts)
                .filter(each -> each.isSeenBy(by.id()) && !each.isEphemeral())
                .orElseThrow(() -> new NotPossible("This message is no longer there."));
        send(by, shortcut, payloads.messageShortcut(by, callbackId, where, message));
    }

    private Manifest.Shortcut shortcut(String callbackId, boolean onMessages) throws NotPossible {
        return manifest.shortcut(callbackId)
                .filter(each -> each.onMessages() == onMessages)
                .orElseThrow(() -> new NotPossible("There is no such shortcut."));
    }

    private void send(Person by, Manifest.Shortcut shortcut, ObjectNode payload) throws NotPossible {
        ApplicationLink.Exchange exchange = requests.ask("shortcut " + shortcut.callbackId(), Payloads.form(payload));
        requests.writeDown(exchange, List.of());
        refuseIfUnanswered(exchange.answer(), by, shortcut.name());
    }
}
