package ripple.playground.slack;

import com.fasterxml.jackson.databind.node.ObjectNode;
import java.util.ArrayList;
import java.util.Collection;
import java.util.LinkedHashSet;
import java.util.List;
import java.util.Map;
import java.util.Optional;
import java.util.Set;
import java.util.concurrent.ConcurrentHashMap;
import java.util.function.Consumer;

/** A channel, a direct or a group conversation with what was said in it. Safe to use from several threads. */
public final class Conversation {

    /** What Slack calls the kinds; the last part of a scope such as {@code im:history} names them too. */
    public enum Kind {
        CHANNEL("channels"),
        PRIVATE_CHANNEL("groups"),
        DIRECT("im"),
        GROUP("mpim");

        private final String scopeWord;

        Kind(String scopeWord) {
            this.scopeWord = scopeWord;
        }

        public String scope(String deed) {
            return scopeWord + ":" + deed;
        }
    }

    private final String id;
    private final Kind kind;
    private final String name;
    private final String topic;
    private final boolean archived;
    private final Set<String> members;
    private final List<Message> messages = new ArrayList<>();
    private final Map<String, String> readUpTo = new ConcurrentHashMap<>();

    public Conversation(String id, Kind kind, Title title, Collection<String> members) {
        this.id = id;
        this.kind = kind;
        this.name = title.name();
        this.topic = title.topic();
        this.archived = title.archived();
        this.members = new LinkedHashSet<>(members);
    }

    /** What stands above a conversation. */
    public record Title(String name, String topic, boolean archived) {}

    public String id() {
        return id;
    }

    public Kind kind() {
        return kind;
    }

    public String name() {
        return name;
    }

    public String topic() {
        return topic;
    }

    public boolean isArchived() {
        return archived;
    }

    public boolean isChannel() {
        return kind == Kind.CHANNEL || kind == Kind.PRIVATE_CHANNEL;
    }

    public synchronized boolean hasMember(String person) {
        return members.contains(person);
    }

    public synchronized List<String> members() {
        return List.copyOf(members);
    }

    public synchronized boolean join(String person) {
        return members.add(person);
    }

    public synchronized void add(Message message) {
        messages.add(message);
    }

    public synchronized Optional<Message> find(String ts) {
        return messages.stream().filter(message -> message.ts().equals(ts)).findFirst();
    }

    /** Everything one person sees here, oldest first, ephemeral messages too. */
    public synchronized List<Message> seenBy(String person) {
        return messages.stream().filter(message -> message.isSeenBy(person)).toList();
    }

    /** What the history keeps: no ephemeral messages. */
    public synchronized List<Message> kept() {
        return messages.stream().filter(message -> !message.isEphemeral()).toList();
    }

    /** Changes a message in a copy, so that whoever is reading the old one is not disturbed. */
    public synchronized Optional<Message> change(String ts, Consumer<ObjectNode> edit) {
        for (int i = 0; i < messages.size(); i++) {
            Message old = messages.get(i);
            if (old.ts().equals(ts)) {
                ObjectNode copy = old.json().deepCopy();
                edit.accept(copy);
                Message changed = new Message(copy, old.onlyFor());
                messages.set(i, changed);
                return Optional.of(changed);
            }
        }
        return Optional.empty();
    }

    public synchronized boolean remove(String ts) {
        return messages.removeIf(message -> message.ts().equals(ts));
    }

    public synchronized void markRead(String person) {
        if (!messages.isEmpty()) {
            readUpTo.put(person, messages.get(messages.size() - 1).ts());
        }
    }

    public synchronized long unread(String person) {
        String read = readUpTo.getOrDefault(person, "");
        return messages.stream()
                .filter(message -> message.isSeenBy(person) && !message.author().equals(person))
                .filter(message -> message.ts().compareTo(read) > 0)
                .count();
    }
}
