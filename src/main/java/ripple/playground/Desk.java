package ripple.playground;

import com.fasterxml.jackson.databind.node.ArrayNode;
import com.fasterxml.jackson.databind.node.ObjectNode;
import java.time.Instant;
import java.time.ZonedDateTime;
import java.time.format.DateTimeFormatter;
import java.time.format.TextStyle;
import java.util.Locale;
import ripple.playground.slack.Conversation;
import ripple.playground.slack.EmulatedSlack;
import ripple.playground.slack.Json;
import ripple.playground.slack.Message;
import ripple.playground.slack.Notices;
import ripple.playground.slack.OpenView;
import ripple.playground.slack.Person;

/** Everything one person sees at this moment, as JSON for the page. */
final class Desk {
    private final EmulatedSlack slack;

    Desk(EmulatedSlack slack) {
        this.slack = slack;
    }

    ObjectNode of(Person me) {
        ZonedDateTime now = slack.workspace().now().atZone(me.zone());
        ObjectNode desk = Json.object();
        desk.put("me", me.id()).put("now", DateTimeFormatter.ISO_OFFSET_DATE_TIME.format(now));
        desk.put("zoneLabel", me.zone().getDisplayName(TextStyle.FULL, Locale.US));
        desk.set("conversations", conversations(me));
        desk.set("home", slack.views().home(me.id()).map(Desk::home).orElse(null));
        ArrayNode modals = desk.putArray("modals");
        slack.views().stack(me.id()).forEach(view -> modals.add(modal(view)));
        ArrayNode notices = desk.putArray("notices");
        slack.notices().of(me.id()).forEach(notice -> notices.add(notice(notice)));
        return desk.put("seq", slack.workspace().changes().seq());
    }

    private ArrayNode conversations(Person me) {
        ArrayNode list = Json.array();
        String bot = slack.workspace().team().botUser();
        if (!me.isStranger() && !me.isBot()) {
            slack.workspace().applicationDirect(me.id());
        }
        for (Conversation each : slack.workspace().conversations()) {
            if (mayKnow(each, me)) {
                boolean application = each.kind() == Conversation.Kind.DIRECT && each.hasMember(bot);
                list.add(conversation(each, me, application));
            }
        }
        return list;
    }

    /** Public channels are known to members; everything else to those who are in it. */
    static boolean mayKnow(Conversation conversation, Person me) {
        boolean limited = me.isStranger() || me.standing() == ripple.playground.slack.Standing.GUEST;
        boolean open = conversation.kind() == Conversation.Kind.CHANNEL && !limited;
        return open || conversation.hasMember(me.id());
    }

    private ObjectNode conversation(Conversation each, Person me, boolean application) {
        ObjectNode json = Json.object();
        json.put("id", each.id()).put("kind", application ? "app" : kindOf(each));
        json.put("name", nameOf(each, me)).put("topic", each.topic());
        json.put("isMember", each.hasMember(me.id())).put("archived", each.isArchived());
        json.put("private", each.kind() != Conversation.Kind.CHANNEL).put("unread", each.unread(me.id()));
        json.put("hasApplication", each.hasMember(slack.workspace().team().botUser()));
        json.set("members", Json.array(each.members()));
        return json;
    }

    private static String kindOf(Conversation conversation) {
        return switch (conversation.kind()) {
            case CHANNEL, PRIVATE_CHANNEL -> "channel";
            case DIRECT -> "im";
            case GROUP -> "mpim";
        };
    }

    private String nameOf(Conversation conversation, Person me) {
        if (conversation.isChannel()) {
            return conversation.name();
        }
        return String.join(
                ", ",
                conversation.members().stream()
                        .filter(id -> !id.equals(me.id()))
                        .flatMap(id -> slack.workspace().person(id).stream())
                        .map(Person::name)
                        .toList());
    }

    private static ObjectNode home(OpenView view) {
        ObjectNode home = Json.object();
        home.put("id", view.id()).put("hash", view.hash());
        home.set("blocks", view.content().path("blocks"));
        home.set("state", view.typed());
        return home;
    }

    private static ObjectNode modal(OpenView view) {
        ObjectNode modal = Json.object();
        modal.put("id", view.id()).put("rootId", view.place().rootId()).put("hash", view.hash());
        modal.set("view", view.content());
        modal.set("state", view.typed());
        modal.set("errors", view.shown().errors());
        return modal.put("trouble", view.shown().trouble())
                .put("busy", view.shown().busy());
    }

    private static ObjectNode notice(Notices.Notice notice) {
        return Json.object().put("id", notice.id()).put("level", notice.level()).put("text", notice.text());
    }

    ArrayNode messages(Conversation conversation, Person me) {
        ArrayNode list = Json.array();
        for (Message message : conversation.seenBy(me.id())) {
            list.add(message(message, me));
        }
        return list;
    }

    private static ObjectNode message(Message message, Person me) {
        ObjectNode from = message.json();
        ObjectNode json = Json.object();
        json.put("ts", message.ts())
                .put("user", message.author())
                .put("text", from.path("text").asText());
        json.put("ephemeral", message.isEphemeral()).put("edited", from.has("edited"));
        json.put("threadTs", message.threadTs())
                .put("replyCount", from.path("reply_count").asInt());
        for (String list : new String[] {"blocks", "reactions", "files"}) {
            json.set(list, from.has(list) ? from.path(list) : Json.array());
        }
        Instant at = Instant.ofEpochSecond(Long.parseLong(message.ts().replaceAll("\\..*", "")));
        return json.put("time", DateTimeFormatter.ISO_OFFSET_DATE_TIME.format(at.atZone(me.zone())));
    }
}
