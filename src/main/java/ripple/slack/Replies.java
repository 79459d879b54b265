package ripple.slack;

import com.google.gson.JsonObject;
import com.slack.api.model.view.View;
import ripple.slack.act.Act;
import ripple.slack.act.Answer;
import ripple.slack.act.Answers;
import ripple.slack.act.Occasion;
import ripple.slack.act.Place;
import ripple.slack.act.Reply;
import ripple.slack.act.Sender;
import ripple.slack.act.Showing;
import ripple.slack.platform.SlackViews;
import ripple.slack.platform.WebApi;
import ripple.slack.platform.Workspaces;

/** Makes, for each act, the way back to the person who acted. */
final class Replies {

    private final ResponseUrls responseUrls;
    private final SlackViews views;
    private final Workspaces workspaces;
    private final DirectAnswers direct;

    Replies(ResponseUrls responseUrls, SlackViews views, Workspaces workspaces, DirectAnswers direct) {
        this.responseUrls = responseUrls;
        this.views = views;
        this.workspaces = workspaces;
        this.direct = direct;
    }

    Act act(String what, Sender sender, Occasion occasion, Place place) {
        return new Act(what, sender, occasion, place, new ThereOrNearby(sender, occasion, place));
    }

    /** At the place of the act; else in a small view; else as a direct message. */
    private final class ThereOrNearby implements Reply {

        private final Sender sender;
        private final Occasion occasion;
        private final Place place;

        ThereOrNearby(Sender sender, Occasion occasion, Place place) {
            this.sender = sender;
            this.occasion = occasion;
            this.place = place;
        }

        @Override
        public boolean say(Answer answer) {
            if (answer.isNothing()) {
                return true;
            }
            return there(Answers.ephemeral(answer), "replace_original", false)
                    || inView(Answers.notice(answer))
                    || direct.send(sender, occasion, answer.text());
        }

        @Override
        public boolean replace(Answer answer) {
            return there(Answers.ephemeral(answer), "replace_original", true) || say(answer);
        }

        @Override
        public boolean remove() {
            return there(new JsonObject(), "delete_original", true);
        }

        private boolean there(JsonObject message, String what, boolean original) {
            message.addProperty(what, original);
            return place.responseUrl()
                    .flatMap(responseUrls::read)
                    .map(uri -> responseUrls.send(uri, message))
                    .orElse(false);
        }

        private boolean inView(View notice) {
            return workspaces
                    .api(sender)
                    .map(api -> show(api, notice))
                    .filter(Showing.Shown.class::isInstance)
                    .isPresent();
        }

        private Showing show(WebApi api, View notice) {
            return place.inForm() ? views.push(api, place.trigger(), notice) : views.open(api, place.trigger(), notice);
        }
    }
}
