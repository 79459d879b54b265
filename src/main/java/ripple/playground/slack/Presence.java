package ripple.playground.slack;

import com.fasterxml.jackson.databind.node.ObjectNode;
import org.jspecify.annotations.Nullable;

/** People come, look, speak and leave; the application hears of it by events. */
public final class Presence {
    private final EmulatedSlack slack;
    private final Workspace workspace;
    private final Events events;
    private final Posting posting;

    Presence(EmulatedSlack slack, Events events, Posting posting) {
        this.slack = slack;
        this.workspace = slack.workspace();
        this.events = events;
        this.posting = posting;
    }

    /** Opens the Home tab of the application. */
    public void openHome(Person by) {
        homeOpened(by, "home");
    }

    private void homeOpened(Person by, String tab) {
        ObjectNode event = Json.object();
        event.put("type", "app_home_opened").put("user", by.id());
        event.put("channel", workspace.applicationDirect(by.id()).id()).put("tab", tab);
        slack.views()
                .home(by.id())
                .filter(view -> tab.equals("home"))
                .ifPresent(view -> event.set("view", view.asSlackView(workspace.team(), true)));
        events.happened("app_home_opened", event);
    }

    /** Looks into a conversation; all of it has been read then. */
    public void openConversation(Person by, Conversation conversation) {
        conversation.markRead(by.id());
        workspace.changes().tell(by.id(), "desk");
        if (conversation.kind() == Conversation.Kind.DIRECT
                && conversation.hasMember(workspace.team().botUser())) {
            homeOpened(by, "messages");
        }
    }

    public void say(Person by, Conversation where, String text, @Nullable String threadTs) throws NotPossible {
        if (where.isArchived()) {
            throw new NotPossible("This channel is archived.");
        }
        if (!where.hasMember(by.id())) {
            throw new NotPossible("You are not in this channel.");
        }
        boolean direct = where.kind() == Conversation.Kind.DIRECT;
        if (direct
                && where.hasMember(workspace.team().botUser())
                && slack.manifest().home().messagesReadOnly()) {
            throw new NotPossible("Sending messages to this app has been turned off.");
        }
        if (text.isBlank()) {
            throw new NotPossible("There is nothing to send yet.");
        }
        posting.byPerson(where, by, text, threadTs);
    }

    /** Brings the application into a channel. */
    public void invite(Person by, Conversation where) throws NotPossible {
        if (!where.isChannel() || where.isArchived() || !where.hasMember(by.id())) {
            throw new NotPossible("An app can be invited by the members of an open channel.");
        }
        join(by, where, workspace.team().botUser());
    }

    /** Joins a public channel oneself. */
    public void join(Person by, Conversation where) throws NotPossible {
        if (where.kind() != Conversation.Kind.CHANNEL || where.isArchived() || by.isStranger()) {
            throw new NotPossible("This channel cannot be joined.");
        }
        join(by, where, by.id());
    }

    private void join(Person inviter, Conversation where, String who) {
        if (where.join(who)) {
            workspace.tellAbout(where);
            events.happened(
                    "member_joined_channel",
                    Json.object()
                            .put("type", "member_joined_channel")
                            .put("user", who)
                            .put("channel", where.id())
                            .put("channel_type", "C")
                            .put("team", workspace.team().id())
                            .put("inviter", inviter.id()));
        }
    }

    /** Closes or reopens somebody's account. */
    public void deactivate(Person person, boolean deleted) throws NotPossible {
        if (person.isBot()) {
            throw new NotPossible("An app is not a person.");
        }
        Person changed = workspace.deactivate(person, deleted);
        ObjectNode event = Json.object().put("type", "user_change");
        event.set("user", changed.asUser(workspace.now(), false));
        event.put("cache_ts", workspace.now().getEpochSecond());
        events.happened("user_change", event);
    }

    /** Takes the application out of the workspace: its token ends, and it is told so. */
    public void uninstall() {
        slack.installed(false);
        ObjectNode revoked = Json.object().put("type", "tokens_revoked");
        revoked.putObject("tokens").putArray("bot").add(workspace.team().botUser());
        events.happened("tokens_revoked", revoked);
        events.happened("app_uninstalled", Json.object().put("type", "app_uninstalled"));
    }

    public void reinstall() {
        slack.installed(true);
    }
}
