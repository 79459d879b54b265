package ripple;

import java.security.SecureRandom;
import java.util.function.LongSupplier;
import ripple.due.DueTable;
import ripple.mentoring.MentorshipListeners;
import ripple.mentoring.Offers;
import ripple.mentoring.Pairing;
import ripple.nudge.AnswerReminderPrompt;
import ripple.nudge.Prompt;
import ripple.nudge.RoundTurn;
import ripple.outbox.Outbox;
import ripple.profile.Profiles;
import ripple.round.Gathering;
import ripple.round.ProposalReminders;
import ripple.round.ProposalService;
import ripple.round.RequestLine;
import ripple.round.RoundService;
import ripple.slack.act.HomePages;
import ripple.slack.act.HomeSection;
import ripple.slack.platform.SlackPlatform;
import ripple.slack.round.RoundFeature;
import ripple.slack.round.RoundSection;

/** Puts together match rounds. */
final class RoundParts {

    /** So many seeds there are: few enough to be copied by hand. */
    private static final int SEEDS = 1_000_000;

    private final ProposalReminders reminders;
    private final ProposalService proposals;
    private final RoundService rounds;

    /** What it stands on, beside the ground. */
    record Base(Profiles profiles, Offers offers, Pairing pairing, MentorshipListeners listeners, Outbox outbox) {}

    /** The seeds of drafts are drawn. */
    static LongSupplier lots() {
        SecureRandom random = new SecureRandom();
        return () -> random.nextInt(SEEDS);
    }

    RoundParts(Features.Ground ground, Base base, DueTable due, LongSupplier lots) {
        this.reminders = new ProposalReminders(ground.people(), due, ground.texts());
        Gathering gathering = new Gathering(new RequestLine(), base.profiles(), base.offers());
        this.proposals = new ProposalService(
                ground.transactions(),
                ground.people(),
                gathering,
                base.pairing(),
                new ProposalService.Voice(base.outbox(), reminders),
                ground.story());
        this.rounds =
                new RoundService(ground.transactions(), ground.people(), gathering, proposals, ground.story(), lots);
        base.listeners().add(proposals);
        ground.people().whenSomebodyLeaves(proposals::left);
    }

    /** What happens though nobody does anything. */
    RoundTurn turn() {
        return new RoundTurn(proposals);
    }

    Prompt reminder() {
        return new AnswerReminderPrompt(reminders);
    }

    RoundService rounds() {
        return rounds;
    }

    ProposalService proposals() {
        return proposals;
    }

    HomeSection section() {
        return new RoundSection(proposals);
    }

    RoundFeature feature(HomePages home, SlackPlatform slack) {
        return new RoundFeature(rounds, proposals, slack, home);
    }
}
