package ripple.playground.slack;

import com.fasterxml.jackson.databind.node.ObjectNode;
import java.time.Clock;
import java.time.Instant;
import java.util.Collection;
import java.util.HashSet;
import java.util.LinkedHashMap;
import java.util.List;
import java.util.Map;
import java.util.Optional;
import java.util.Set;
import java.util.TreeSet;
import org.jspecify.annotations.Nullable;

/** The people and conversations of the emulated workspace, and who is told when something changes. */
public final class Workspace {
    private final Team team;
    private final Clock story;
    private final Timestamps timestamps;
    private final Changes changes = new Changes();
    private final Map<String, Person> people = new LinkedHashMap<>();
    private final Map<String, Conversation> conversations = new LinkedHashMap<>();
    private final Set<String> undisturbed = new HashSet<>();

    /** The workspace itself and the application installed in it. */
    public record Team(String id, String name, String domain, String applicationId, String botUser, String botId) {}

    public Workspace(Team team, Clock story, Collection<Person> people, Collection<Conversation> conversations) {
        this.team = team;
        this.story = story;
        this.timestamps = new Timestamps(story);
        people.forEach(person -> this.people.put(person.id(), person));
        conversations.forEach(each -> this.conversations.put(each.id(), each));
    }

    public Team team() {
        return team;
    }

    public Changes changes() {
        return changes;
    }

    public Instant now() {
        return story.instant();
    }

    public synchronized List<Person> people() {
        return List.copyOf(people.values());
    }

    public synchronized Optional<Person> person(String id) {
        return Optional.ofNullable(people.get(id));
    }

    public synchronized Optional<Conversation> conversation(String id) {
        return Optional.ofNullable(conversations.get(id));
    }

    public synchronized List<Conversation> conversations() {
        return List.copyOf(conversations.values());
    }

    /** Closes or reopens somebody's account. */
    public synchronized Person deactivate(Person person, boolean deleted) {
        Person changed = person.deactivated(deleted);
        people.put(person.id(), changed);
        changes.tellEveryone("workspace");
        changes.tellEveryone("desk");
        return changed;
    }

    /** Somebody pauses their notifications, or takes that back. */
    public synchronized void undisturb(Person person, boolean quiet) {
        if (quiet) {
            undisturbed.add(person.id());
        } else {
            undisturbed.remove(person.id());
        }
        changes.tellEveryone("workspace");
    }

    public synchronized boolean isUndisturbed(Person person) {
        return undisturbed.contains(person.id());
    }

    /** The direct or group conversation of exactly these people; it begins with the first question for it. */
    public synchronized Conversation between(Collection<String> members) {
        Conversation.Kind kind = members.size() > 2 ? Conversation.Kind.GROUP : Conversation.Kind.DIRECT;
        return existing(kind, members).orElseGet(() -> begin(kind, members));
    }

    public synchronized Optional<Conversation> existing(Conversation.Kind kind, Collection<String> members) {
        TreeSet<String> wanted = new TreeSet<>(members);
        return conversations.values().stream()
                .filter(each -> each.kind() == kind && new TreeSet<>(each.members()).equals(wanted))
                .findFirst();
    }

    private Conversation begin(Conversation.Kind kind, Collection<String> members) {
        boolean direct = kind == Conversation.Kind.DIRECT;
        String name = direct ? "" : "mpdm-" + handles(members) + "-1";
        Conversation conversation =
                new Conversation(Ids.next(direct ? "D" : "G"), kind, new Conversation.Title(name, "", false), members);
        conversations.put(conversation.id(), conversation);
        members.forEach(member -> changes.tell(member, "desk"));
        return conversation;
    }

    private String handles(Collection<String> members) {
        return String.join(
                "--",
                members.stream()
                        .flatMap(id -> person(id).stream())
                        .map(Person::handle)
                        .toList());
    }

    /** The direct conversation of the application with one person. */
    public Conversation applicationDirect(String person) {
        return between(List.of(person, team.botUser()));
    }

    /** A new message's JSON with author and time; the caller adds blocks and the rest, then says {@link #post}. */
    public ObjectNode draft(String author, String text) {
        ObjectNode message = Json.object();
        message.put("type", "message").put("user", author);
        String home = person(author).map(Person::teamId).orElse(team.id());
        message.put("team", home).put("text", text).put("ts", timestamps.next());
        if (author.equals(team.botUser())) {
            message.put("bot_id", team.botId()).put("app_id", team.applicationId());
        }
        return message;
    }

    public Message post(Conversation conversation, ObjectNode json, @Nullable String onlyFor) {
        Message message = new Message(json, onlyFor);
        conversation.add(message);
        if (message.isReply()) {
            conversation.change(message.threadTs(), parent -> countReply(parent, message));
        }
        tellAbout(conversation);
        return message;
    }

    private static void countReply(ObjectNode parent, Message reply) {
        parent.put("thread_ts", parent.path("ts").asText());
        if (!reply.isEphemeral()) {
            parent.put("reply_count", parent.path("reply_count").asInt() + 1).put("latest_reply", reply.ts());
        }
    }

    /** Tells the members (and whoever saw an ephemeral message) that a conversation changed. */
    public void tellAbout(Conversation conversation) {
        changes.tellEveryone("messages:" + conversation.id());
        changes.tellEveryone("desk");
    }

    public String nextTs() {
        return timestamps.next();
    }
}
