package ripple.playground.slack;

import com.fasterxml.jackson.databind.node.ArrayNode;
import com.fasterxml.jackson.databind.node.ObjectNode;
import java.util.ArrayList;
import java.util.Collections;
import java.util.LinkedHashSet;
import java.util.List;
import java.util.Map;
import java.util.Set;

/** {@code conversations.*} and {@code reactions.add}: what the application may know of conversations. */
final class ConversationMethods implements Method.Group {
    private static final int MOST_PEOPLE = 8;

    private final Workspace workspace;
    private final Rooms rooms;
    private final Scopes scopes;

    ConversationMethods(Workspace workspace, Rooms rooms, Scopes scopes) {
        this.workspace = workspace;
        this.rooms = rooms;
        this.scopes = scopes;
    }

    @Override
    public Map<String, Method> methods() {
        return Map.of(
                "conversations.open", Method.of("", 50, this::open),
                "conversations.info", Method.of("", 50, this::info),
                "conversations.history", Method.of("", 50, this::history),
                "conversations.members", Method.of("", 100, this::members),
                "reactions.add", Method.of("reactions:write", 50, this::react));
    }

    private ObjectNode open(Call call) throws Refusal {
        if (call.has("channel")) {
            Conversation room = rooms.known(call.text("channel"));
            scopes.need(room.kind().scope("write"));
            return opened(room, call);
        }
        if (!call.has("users")) {
            throw call.breach("users_list_not_supplied", List.of());
        }
        Set<String> people = new LinkedHashSet<>(List.of(call.text("users").split("\\s*,\\s*", -1)));
        scopes.need(people.size() > 1 ? "mpim:write" : "im:write");
        if (people.size() > MOST_PEOPLE) {
            throw call.breach("too_many_users", List.of());
        }
        for (String person : people) {
            rooms.reachable(person);
        }
        people.add(workspace.team().botUser());
        return opened(workspace.between(people), call);
    }

    private static ObjectNode opened(Conversation room, Call call) {
        ObjectNode answer = Json.object();
        ObjectNode channel = answer.putObject("channel").put("id", room.id());
        if (call.flag("return_im")) {
            channel.put("is_im", room.kind() == Conversation.Kind.DIRECT).put("is_open", true);
        }
        return answer;
    }

    private ObjectNode info(Call call) throws Refusal {
        Conversation room = rooms.known(call.required("channel"));
        scopes.need(room.kind().scope("read"));
        ObjectNode answer = Json.object();
        answer.set("channel", asChannel(room));
        return answer;
    }

    private ObjectNode asChannel(Conversation room) {
        ObjectNode channel = Json.object();
        channel.put("id", room.id()).put("name", room.name()).put("name_normalized", room.name());
        channel.put("is_channel", room.kind() == Conversation.Kind.CHANNEL);
        channel.put("is_group", room.kind() == Conversation.Kind.PRIVATE_CHANNEL);
        channel.put("is_im", room.kind() == Conversation.Kind.DIRECT);
        channel.put("is_mpim", room.kind() == Conversation.Kind.GROUP);
        channel.put("is_private", room.kind() != Conversation.Kind.CHANNEL);
        channel.put("is_archived", room.isArchived());
        channel.put("is_member", room.hasMember(workspace.team().botUser()));
        boolean shared = room.members().stream()
                .flatMap(id -> workspace.person(id).stream())
                .anyMatch(Person::isStranger);
        channel.put("is_shared", shared).put("is_ext_shared", shared);
        channel.put("num_members", room.members().size());
        channel.putObject("topic").put("value", room.topic());
        return channel;
    }

    private ObjectNode history(Call call) throws Refusal {
        Conversation room = rooms.known(call.required("channel"));
        scopes.need(room.kind().scope("history"));
        if (!room.hasMember(workspace.team().botUser())) {
            throw new Refusal("not_in_channel");
        }
        List<Message> found = new ArrayList<>(room.kept().stream()
                .filter(message -> !message.isReply() && isBetween(call, message.ts()))
                .toList());
        Collections.reverse(found);
        Page<Message> page = Page.of(found, call, 100);
        ObjectNode answer = Json.object();
        ArrayNode messages = answer.putArray("messages");
        page.items().forEach(message -> messages.add(withMetadata(message, call.flag("include_all_metadata"))));
        answer.put("has_more", !page.next().isEmpty()).put("pin_count", 0);
        return page.into(answer);
    }

    private static boolean isBetween(Call call, String ts) {
        boolean inclusive = call.flag("inclusive");
        String oldest = call.has("oldest") ? call.text("oldest") : "0";
        String latest = call.has("latest") ? call.text("latest") : "9999999999";
        int afterOldest = compare(ts, oldest);
        int beforeLatest = compare(latest, ts);
        return inclusive ? afterOldest >= 0 && beforeLatest >= 0 : afterOldest > 0 && beforeLatest > 0;
    }

    private static int compare(String one, String other) {
        return new java.math.BigDecimal(one).compareTo(new java.math.BigDecimal(other));
    }

    private static ObjectNode withMetadata(Message message, boolean wanted) {
        ObjectNode copy = message.json().deepCopy();
        if (!wanted) {
            copy.remove("metadata");
        }
        return copy;
    }

    private ObjectNode members(Call call) throws Refusal {
        Conversation room = rooms.known(call.required("channel"));
        scopes.need(room.kind().scope("read"));
        Page<String> page = Page.of(room.members(), call, 100);
        ObjectNode answer = Json.object();
        answer.set("members", Json.array(page.items()));
        return page.into(answer);
    }

    private ObjectNode react(Call call) throws Refusal {
        Conversation room = rooms.toWriteIn(call.required("channel"));
        String name = call.required("name");
        String bot = workspace.team().botUser();
        Message message = room.find(call.required("timestamp")).orElseThrow(() -> new Refusal("message_not_found"));
        if (Reactions.has(message, name, bot)) {
            throw new Refusal("already_reacted");
        }
        room.change(message.ts(), json -> Reactions.add(json, name, bot));
        workspace.tellAbout(room);
        return Json.object();
    }
}
