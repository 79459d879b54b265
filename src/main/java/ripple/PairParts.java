package ripple;

import java.util.Arrays;
import java.util.List;
import ripple.due.DueTable;
import ripple.idea.WelcomedIdeas;
import ripple.mentoring.AgreementService;
import ripple.mentoring.Certificates;
import ripple.mentoring.CoverService;
import ripple.mentoring.EndingService;
import ripple.mentoring.Introduction;
import ripple.mentoring.Meetings;
import ripple.mentoring.MentorshipListeners;
import ripple.mentoring.PairCards;
import ripple.mentoring.PairDepartures;
import ripple.mentoring.PairGround;
import ripple.mentoring.PairMoment;
import ripple.mentoring.PairPlan;
import ripple.mentoring.PairReminders;
import ripple.mentoring.PairService;
import ripple.mentoring.PairText;
import ripple.mentoring.PairTurns;
import ripple.mentoring.ProfileOffers;
import ripple.nudge.Nudge;
import ripple.nudge.PairPrompt;
import ripple.nudge.PairTurnNudge;
import ripple.nudge.Prompt;
import ripple.outbox.Outbox;
import ripple.people.AvailabilityService;
import ripple.privacy.FreeText;
import ripple.profile.Profiles;
import ripple.slack.act.Feature;
import ripple.slack.act.HomePages;
import ripple.slack.act.HomeSection;
import ripple.slack.pair.PairFeature;
import ripple.slack.pair.PairSection;
import ripple.slack.pair.PairsWord;
import ripple.slack.platform.SlackPlatform;

/** Puts together the life of mentorships: introduction, agreement, pause, standing in, end, certificate. */
final class PairParts {

    private final PairGround pairs;
    private final PairCards cards;
    private final Certificates certificates;
    private final PairReminders reminders;
    private final AvailabilityService hours;

    PairParts(Features.Ground ground, Base base) {
        Outbox outbox = base.outbox();
        MentorshipListeners listeners = base.listeners();
        Meetings meetings = base.meetings();
        this.hours = ground.hours();
        this.pairs = new PairGround(
                ground.transactions(),
                ground.people(),
                new ProfileOffers(new Profiles(ground.people())),
                new FreeText(ground.guard(), ground.people()),
                outbox,
                listeners,
                ground.story());
        WelcomedIdeas ideas = new WelcomedIdeas(ground.people());
        this.cards = new PairCards(pairs, meetings, ideas);
        this.certificates = new Certificates(pairs, meetings, ideas);
        listeners.add(new Introduction(pairs, ideas, ground.texts().lines(PairText.FIRST_QUESTIONS)));
        listeners.add(new PairPlan(ground.people(), base.due(), meetings, ground.story()));
        this.reminders = new PairReminders(pairs, meetings, ground.texts());
        ground.people().whenSomebodyLeaves(new PairDepartures(pairs));
    }

    /** What this part shares with others. */
    record Base(Outbox outbox, MentorshipListeners listeners, Meetings meetings, DueTable due) {}

    /** What check-ins stand on, too. */
    PairGround ground() {
        return pairs;
    }

    /** What is said to people by their own clock. */
    List<Prompt> prompts() {
        return Arrays.stream(PairMoment.values())
                .<Prompt>map(moment -> new PairPrompt(moment, reminders))
                .toList();
    }

    /** What comes by itself. */
    Nudge turn() {
        return new PairTurnNudge(new PairTurns(pairs, certificates));
    }

    AgreementService agreements() {
        return new AgreementService(pairs);
    }

    CoverService covers() {
        return new CoverService(pairs, hours);
    }

    PairService pauses() {
        return new PairService(pairs);
    }

    EndingService endings() {
        return new EndingService(pairs);
    }

    HomeSection section() {
        return new PairSection(cards);
    }

    PairsWord word() {
        return new PairsWord(cards);
    }

    Feature feature(HomePages home, SlackPlatform slack) {
        return new PairFeature(
                new PairFeature.Services(
                        cards, agreements(), new PairService(pairs), endings(), covers(), certificates),
                slack,
                home);
    }
}
