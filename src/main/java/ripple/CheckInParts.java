package ripple;

import java.util.List;
import ripple.checkin.BlockerPost;
import ripple.checkin.BlockerService;
import ripple.checkin.CheckInHours;
import ripple.checkin.CheckInMessages;
import ripple.checkin.CheckInPlan;
import ripple.checkin.CheckInService;
import ripple.checkin.CheckInSide;
import ripple.checkin.CheckInStandings;
import ripple.checkin.MentorWordService;
import ripple.due.DueTable;
import ripple.mentoring.PairGround;
import ripple.nudge.CheckInReminderPrompt;
import ripple.nudge.MenteeCheckInPrompt;
import ripple.nudge.MentorCheckInPrompt;
import ripple.nudge.MentorMessages;
import ripple.nudge.Prompt;
import ripple.outbox.Outbox;
import ripple.privacy.FreeText;
import ripple.reflection.HumanHelp;
import ripple.slack.act.Feature;
import ripple.slack.act.HomePages;
import ripple.slack.checkin.CheckInFeature;
import ripple.slack.checkin.CheckInSection;
import ripple.slack.platform.SlackPlatform;

/** Puts together what mentors and mentees say of their week. */
final class CheckInParts {

    private final Features.Ground ground;
    private final Outbox outbox;
    private final DueTable due;
    private final CheckInMessages messages;
    private final MentorWordService words;
    private final CheckInService checkIns;
    private final CheckInPlan plan;

    CheckInParts(Features.Ground ground, Outbox outbox, DueTable due, PairGround pairs) {
        this.ground = ground;
        this.outbox = outbox;
        this.due = due;
        this.messages = new CheckInMessages(ground.texts());
        this.words = new MentorWordService(pairs);
        this.checkIns = new CheckInService(ground.transactions(), ground.people(), freeText(), ground.story());
        this.plan = new CheckInPlan(pairs, due);
        ground.people().whenSomebodyMoves(hours()::moved);
    }

    /** Begins, rests and ends with each mentorship. */
    CheckInPlan plan() {
        return plan;
    }

    MentorWordService words() {
        return words;
    }

    CheckInService checkIns() {
        return checkIns;
    }

    CheckInHours hours() {
        return new CheckInHours(ground.transactions(), ground.people(), due, ground.story());
    }

    List<Prompt> prompts() {
        return List.of(
                new MentorCheckInPrompt(words, plan, messages),
                new MenteeCheckInPrompt(checkIns, plan, messages),
                new CheckInReminderPrompt(CheckInSide.MENTOR, words, checkIns, messages),
                new CheckInReminderPrompt(CheckInSide.MENTEE, words, checkIns, messages));
    }

    CheckInSection section() {
        return new CheckInSection(new CheckInStandings(ground.transactions(), ground.people(), words, ground.story()));
    }

    Feature feature(HumanHelp.Place help, PairParts pairs, HomePages home, SlackPlatform slack) {
        BlockerService blockers = new BlockerService(
                ground.transactions(),
                ground.people(),
                freeText(),
                words,
                new BlockerPost(ground.people(), outbox),
                ground.story());
        return new CheckInFeature(
                new CheckInFeature.Services(
                        words,
                        checkIns,
                        blockers,
                        hours(),
                        messages,
                        new MentorMessages(ground.transactions(), ground.people(), outbox, messages),
                        help,
                        pairs.pauses(),
                        pairs.endings()),
                home,
                slack.views(),
                ground.story());
    }

    private FreeText freeText() {
        return new FreeText(ground.guard(), ground.people());
    }
}
