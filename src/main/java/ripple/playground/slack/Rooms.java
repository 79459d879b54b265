package ripple.playground.slack;

import java.util.List;
import java.util.Optional;

/** Finds conversations as the application may see them. */
final class Rooms {
    private final Workspace workspace;
    private final Manifest manifest;

    Rooms(Workspace workspace, Manifest manifest) {
        this.workspace = workspace;
        this.manifest = manifest;
    }

    /** A conversation the application may know of: it is in it, or it is a public channel. */
    Conversation known(String channel) throws Refusal {
        Optional<Conversation> found =
                channel.startsWith("#") ? named(channel.substring(1)) : workspace.conversation(channel);
        return found.filter(each -> each.kind() == Conversation.Kind.CHANNEL || isIn(each))
                .orElseThrow(() -> new Refusal("channel_not_found"));
    }

    private Optional<Conversation> named(String name) {
        return workspace.conversations().stream()
                .filter(each -> each.isChannel() && each.name().equals(name))
                .findFirst();
    }

    private boolean isIn(Conversation conversation) {
        return conversation.hasMember(workspace.team().botUser());
    }

    /** A conversation the application may write in now; a person's id stands for the conversation with them. */
    Conversation toWriteIn(String channel) throws Refusal {
        if (channel.startsWith("U") || channel.startsWith("W")) {
            return writable(workspace.applicationDirect(reachable(channel).id()));
        }
        return writable(known(channel));
    }

    private Conversation writable(Conversation room) throws Refusal {
        if (room.isArchived()) {
            throw new Refusal("is_archived");
        }
        if (!isIn(room)) {
            throw new Refusal("not_in_channel");
        }
        if (room.kind() == Conversation.Kind.DIRECT) {
            refuseIfUnreachable(room);
        }
        return room;
    }

    private void refuseIfUnreachable(Conversation direct) throws Refusal {
        if (!manifest.home().messagesTab()) {
            throw new Refusal("messages_tab_disabled");
        }
        for (String member : direct.members()) {
            if (!member.equals(workspace.team().botUser())) {
                reachable(member);
            }
        }
    }

    /** Somebody to whom a conversation can be opened. */
    Person reachable(String id) throws Refusal {
        Person person = workspace.person(id).orElseThrow(() -> new Refusal("user_not_found"));
        if (person.deleted()) {
            throw new Refusal("user_disabled");
        }
        if (person.isBot()) {
            throw new Refusal("cannot_dm_bot", List.of());
        }
        return person;
    }
}
