package ripple.playground.slack;

import com.fasterxml.jackson.databind.node.ObjectNode;
import java.util.List;
import java.util.Map;
import java.util.Optional;
import org.jspecify.annotations.Nullable;

/** {@code chat.*}: messages of the application. */
final class ChatMethods implements Method.Group {
    private final Workspace workspace;
    private final Rooms rooms;
    private final Posting posting;
    private final Inspector inspector;

    ChatMethods(Workspace workspace, Rooms rooms, Posting posting, Inspector inspector) {
        this.workspace = workspace;
        this.rooms = rooms;
        this.posting = posting;
        this.inspector = inspector;
    }

    @Override
    public Map<String, Method> methods() {
        return Map.of(
                "chat.postMessage", Method.of("chat:write", 300, this::postMessage),
                "chat.postEphemeral", Method.of("chat:write", 100, this::postEphemeral),
                "chat.update", Method.of("chat:write", 50, this::update),
                "chat.delete", Method.of("chat:write", 50, this::delete));
    }

    private ObjectNode postMessage(Call call) throws Refusal {
        Conversation room = rooms.toWriteIn(call.required("channel"));
        Content content = Content.of(call, inspector);
        Message posted = posting.byApplication(room, content, thread(call, room));
        ObjectNode answer = Json.object();
        answer.put("channel", room.id()).put("ts", posted.ts());
        answer.set("message", posted.json());
        return answer;
    }

    private static @Nullable String thread(Call call, Conversation room) throws Refusal {
        if (!call.has("thread_ts")) {
            return null;
        }
        Optional<Message> parent = room.find(call.text("thread_ts"));
        if (parent.isEmpty() || parent.get().isEphemeral()) {
            throw new Refusal("cannot_reply_to_message");
        }
        return parent.get().isReply() ? parent.get().threadTs() : parent.get().ts();
    }

    private ObjectNode postEphemeral(Call call) throws Refusal {
        Conversation room = rooms.toWriteIn(call.required("channel"));
        String person = call.required("user");
        Content content = Content.of(call, inspector);
        if (!room.hasMember(person)) {
            throw new Refusal("user_not_in_channel");
        }
        Message posted = posting.ephemeral(room, person, content, thread(call, room));
        return Json.object().put("message_ts", posted.ts());
    }

    private ObjectNode update(Call call) throws Refusal {
        Conversation room = rooms.known(call.required("channel"));
        Message old = own(room, call.required("ts"), "cant_update_message");
        Content content = Content.of(call, inspector);
        Message changed = posting.change(room, old.ts(), content).orElseThrow(() -> new Refusal("message_not_found"));
        ObjectNode answer = Json.object();
        answer.put("channel", room.id()).put("ts", old.ts()).put("text", content.text());
        answer.set("message", changed.json());
        return answer;
    }

    private ObjectNode delete(Call call) throws Refusal {
        Conversation room = rooms.known(call.required("channel"));
        Message old = own(room, call.required("ts"), "cant_delete_message");
        posting.remove(room, old.ts());
        return Json.object().put("channel", room.id()).put("ts", old.ts());
    }

    private Message own(Conversation room, String ts, String errorIfAnothers) throws Refusal {
        Message message = room.kept().stream()
                .filter(each -> each.ts().equals(ts))
                .findFirst()
                .orElseThrow(() -> new Refusal("message_not_found"));
        if (!message.author().equals(workspace.team().botUser())) {
            throw new Refusal(errorIfAnothers, List.of());
        }
        return message;
    }
}
