package ripple.slack;

import java.util.Optional;
import java.util.Set;
import java.util.function.Consumer;
import java.util.function.Function;
import ripple.slack.act.Act;
import ripple.slack.act.Answer;
import ripple.slack.act.Answers;
import ripple.slack.act.Asker;
import ripple.slack.act.JsonFields;
import ripple.slack.act.Occasion;
import ripple.slack.act.Place;
import ripple.slack.act.Sender;
import ripple.slack.act.Troubles;
import ripple.slack.platform.SlackViews;
import ripple.slack.platform.UserCard;
import ripple.slack.platform.Workspaces;

/**
 * What Slack tells by itself: somebody opened the Home page, wrote to Ripple, changed their name or left; Ripple was taken
 * out. Read from JSON as it came, because Bolt's event classes throw where a field is other than expected, and then the
 * event would be lost. What is nothing of ours is taken and forgotten.
 */
final class Happenings {

    private static final Set<String> WRITTEN = Set.of("", "file_share", "thread_broadcast", "me_message");

    private final Acts acts;
    private final Membership membership;
    private final DirectMessages directMessages;
    private final Replies replies;
    private final Consumer<Asker> homeOpened;
    private final SlackViews views;
    private final Workspaces workspaces;

    Happenings(
            Acts acts,
            Membership membership,
            DirectMessages directMessages,
            Replies replies,
            Consumer<Asker> homeOpened,
            SlackViews views,
            Workspaces workspaces) {
        this.acts = acts;
        this.membership = membership;
        this.directMessages = directMessages;
        this.replies = replies;
        this.homeOpened = homeOpened;
        this.views = views;
        this.workspaces = workspaces;
    }

    /** Gives whether the event is dealt with; if not, Slack should send it once more. */
    boolean take(String body) {
        JsonFields told = JsonFields.parse(body);
        JsonFields event = told.child("event").orElse(JsonFields.NONE);
        Occasion occasion = Occasions.ofEvent(told.text("event_id"), body);
        return switch (event.text("type").orElse("")) {
            case "app_home_opened" -> homeOpened(told, event, occasion);
            case "message" -> written(told, event, occasion);
            case "user_change" -> quietly("user_change", () -> changed(told, event));
            case "tokens_revoked" -> quietly("tokens_revoked", () -> revoked(told, event));
            case "app_uninstalled" ->
                quietly("app_uninstalled", () -> membership.stopped(sender(told, "APP"), "app_uninstalled"));
            default -> true;
        };
    }

    private boolean homeOpened(JsonFields told, JsonFields event, Occasion occasion) {
        Optional<String> user = event.text("user");
        if (user.isEmpty() || event.text("tab").filter("messages"::equals).isPresent()) {
            return true;
        }
        Sender sender = sender(told, user.get());
        return carryOut(
                act("event:app_home_opened", sender, occasion),
                homeOpened,
                sentence -> workspaces
                        .api(sender)
                        .ifPresent(api -> views.publishHome(api, user.get(), Answers.home(sentence))));
    }

    private boolean written(JsonFields told, JsonFields event, Occasion occasion) {
        Optional<String> user = event.text("user");
        boolean direct = event.text("channel_type").filter("im"::equals).isPresent();
        boolean byPerson =
                event.text("bot_id").isEmpty() && event.text("app_id").isEmpty() && !event.isTrue("hidden");
        if (!direct
                || !byPerson
                || user.isEmpty()
                || !WRITTEN.contains(event.text("subtype").orElse(""))) {
            return true;
        }
        Sender sender = sender(told, user.get()).from(event.text("user_team"));
        if (membership.isOurselves(sender, user.get())) {
            return true;
        }
        Act act = act("event:message", sender, occasion);
        return carryOut(
                act,
                asker -> directMessages.answer(asker, event.text("text").orElse(""), occasion),
                sentence -> act.reply().say(Answer.of(sentence)));
    }

    private void changed(JsonFields told, JsonFields event) {
        event.child("user").ifPresent(user -> membership.changed(sender(told, "USER"), new UserCard(user)));
    }

    /** Only our own token matters; people may take back theirs, which we do not use. */
    private void revoked(JsonFields told, JsonFields event) {
        boolean ours =
                event.child("tokens").map(tokens -> tokens.hasItems("bot")).orElse(true);
        if (ours) {
            membership.stopped(sender(told, "APP"), "tokens_revoked");
        }
    }

    private Act act(String what, Sender sender, Occasion occasion) {
        return replies.act(what, sender, occasion, Place.at(null, null));
    }

    private boolean carryOut(Act act, Consumer<Asker> handler, Consumer<String> say) {
        Function<Asker, Boolean> work = asker -> {
            handler.accept(asker);
            return true;
        };
        Function<Sorry, Boolean> otherwise = sorry -> {
            if (!sorry.ourFault()) {
                say.accept(sorry.sentence());
            }
            return !sorry.ourFault();
        };
        return acts.carryOut(act, work, otherwise, true, late -> {}).orElse(true);
    }

    private static boolean quietly(String what, Runnable work) {
        try {
            work.run();
            return true;
        } catch (RuntimeException trouble) {
            Troubles.sentence("event:" + what, trouble);
            return false;
        }
    }

    /** The workspace in which Ripple was told, which in shared channels is not the one where it happened. */
    private static Sender sender(JsonFields told, String userId) {
        JsonFields ours = told.children("authorizations").stream().findFirst().orElse(JsonFields.NONE);
        Optional<String> team = ours.text("team_id").or(() -> told.text("team_id"));
        Optional<String> enterprise = ours.text("enterprise_id").or(() -> told.text("enterprise_id"));
        return new Sender(team.orElse(""), enterprise, userId, Optional.empty());
    }
}
