package ripple.playground.slack;

import com.fasterxml.jackson.databind.node.ObjectNode;
import java.util.Optional;
import org.jspecify.annotations.Nullable;

/** Puts messages into conversations, changes and removes them, and tells the application where it asked to hear. */
final class Posting {
    private final Workspace workspace;
    private final Events events;

    Posting(Workspace workspace, Events events) {
        this.workspace = workspace;
        this.events = events;
    }

    /** A message of the application. */
    Message byApplication(Conversation conversation, Content content, @Nullable String threadTs) {
        ObjectNode message = draft(content, threadTs);
        Message posted = workspace.post(conversation, message, null);
        told(conversation, posted);
        return posted;
    }

    Message ephemeral(Conversation conversation, String person, Content content, @Nullable String threadTs) {
        ObjectNode message = draft(content, threadTs);
        message.put("is_ephemeral", true);
        return workspace.post(conversation, message, person);
    }

    private ObjectNode draft(Content content, @Nullable String threadTs) {
        ObjectNode message = workspace.draft(workspace.team().botUser(), "");
        content.into(message);
        if (threadTs != null) {
            message.put("thread_ts", threadTs);
        }
        return message;
    }

    /** A message that a person typed; its text is escaped as Slack escapes it. */
    Message byPerson(Conversation conversation, Person person, String text, @Nullable String threadTs) {
        ObjectNode message = workspace.draft(person.id(), Words.escaped(text));
        message.put("client_msg_id", java.util.UUID.randomUUID().toString());
        message.putArray("blocks").add(Words.richText(text));
        if (threadTs != null) {
            message.put("thread_ts", threadTs);
        }
        Message posted = workspace.post(conversation, message, null);
        told(conversation, posted);
        return posted;
    }

    Optional<Message> change(Conversation conversation, String ts, Content content) {
        Optional<Message> changed = conversation.change(ts, message -> {
            content.into(message);
            message.putObject("edited").put("user", workspace.team().botUser()).put("ts", workspace.nextTs());
        });
        changed.ifPresent(message -> {
            workspace.tellAbout(conversation);
            if (!message.isEphemeral()) {
                ObjectNode event = event(conversation, "message_changed");
                event.set("message", message.json());
                subscribed(conversation, event);
            }
        });
        return changed;
    }

    boolean remove(Conversation conversation, String ts) {
        boolean removed = conversation.remove(ts);
        if (removed) {
            workspace.tellAbout(conversation);
            subscribed(conversation, event(conversation, "message_deleted").put("deleted_ts", ts));
        }
        return removed;
    }

    private ObjectNode event(Conversation conversation, String subtype) {
        return Json.object()
                .put("type", "message")
                .put("subtype", subtype)
                .put("channel", conversation.id())
                .put("hidden", true)
                .put("ts", workspace.nextTs());
    }

    private void told(Conversation conversation, Message message) {
        ObjectNode event = message.json().deepCopy();
        event.remove("metadata");
        event.put("channel", conversation.id()).put("event_ts", message.ts());
        subscribed(conversation, event);
    }

    private void subscribed(Conversation conversation, ObjectNode event) {
        if (conversation.hasMember(workspace.team().botUser())) {
            String where = kindWord(conversation);
            event.put("channel_type", where);
            events.happened("message." + (where.equals("channel") ? "channels" : where), event);
        }
    }

    private static String kindWord(Conversation conversation) {
        return switch (conversation.kind()) {
            case CHANNEL -> "channel";
            case PRIVATE_CHANNEL -> "groups";
            case DIRECT -> "im";
            case GROUP -> "mpim";
        };
    }
}
