package ripple;

import java.util.function.Predicate;
import ripple.due.DueTable;
import ripple.mentoring.MentorshipListeners;
import ripple.mentoring.Pairing;
import ripple.mentoring.RequestAnswers;
import ripple.mentoring.RequestDesk;
import ripple.mentoring.RequestService;
import ripple.mentoring.RequestTurn;
import ripple.mentoring.WordingService;
import ripple.nudge.AnswerReminderPrompt;
import ripple.nudge.Prompt;
import ripple.nudge.RequestTimeoutTurn;
import ripple.outbox.Outbox;
import ripple.people.Member;
import ripple.privacy.FreeText;
import ripple.profile.ProfileService;
import ripple.profile.Profiles;
import ripple.slack.act.HomePages;
import ripple.slack.act.HomeSection;
import ripple.slack.mentor.RequestFeature;
import ripple.slack.mentor.RequestSection;
import ripple.slack.platform.SlackPlatform;

/** Puts together asking for a mentor. */
final class RequestParts {

    private final Features.Ground ground;
    private final ProfileService profiles;
    private final RequestDesk desk;
    private final RequestService requests;
    private final WordingService wording;
    private final RequestAnswers answers;
    private final RequestTurn turn;

    /** What it stands on, beside the ground. */
    record Base(
            ProfileService profiles, Profiles known, Pairing pairing, MentorshipListeners listeners, Outbox outbox) {}

    RequestParts(Features.Ground ground, Base base, DueTable due) {
        this.ground = ground;
        this.profiles = base.profiles();
        this.desk = new RequestDesk(
                new RequestDesk.Ground(ground.people(), base.known(), base.pairing(), ground.texts()),
                base.outbox(),
                due,
                ground.story());
        this.requests = new RequestService(
                ground.transactions(),
                ground.people(),
                new FreeText(ground.guard(), ground.people()),
                desk,
                ground.story());
        this.wording = new WordingService(
                ground.transactions(), new FreeText(ground.guard(), ground.people()), desk, ground.story());
        this.answers = new RequestAnswers(ground.transactions(), ground.people(), desk, ground.story());
        this.turn = new RequestTurn(ground.transactions(), ground.people(), desk);
        base.listeners().add(desk.listener());
        ground.people().whenSomebodyLeaves(turn::left);
    }

    RequestService requests() {
        return requests;
    }

    RequestAnswers answers() {
        return answers;
    }

    Prompt reminder() {
        return new AnswerReminderPrompt(desk.reminders());
    }

    RequestTimeoutTurn timeouts() {
        return new RequestTimeoutTurn(turn);
    }

    Predicate<Member> mayAsk() {
        return requests::mayAsk;
    }

    HomeSection section() {
        return new RequestSection(requests, answers, ground.people());
    }

    RequestFeature feature(HomePages home, SlackPlatform slack) {
        return new RequestFeature(
                new RequestFeature.Services(requests, wording, answers, profiles), ground.people(), slack, home);
    }
}
