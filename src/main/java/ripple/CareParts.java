package ripple;

import java.util.List;
import ripple.outbox.Outbox;
import ripple.privacy.FreeText;
import ripple.program.TroubleService;
import ripple.reflection.HumanHelpService;
import ripple.slack.Feature;
import ripple.slack.HumanHelpFeature;
import ripple.slack.SlackPlatform;
import ripple.slack.TroubleFeature;

/** Puts together what looks after the people who take part: human help, reflections, the pulse, trouble. */
record CareParts(Features.Ground ground, Outbox outbox) {

    HumanHelpService help() {
        return new HumanHelpService(ground.transactions(), ground.people(), texts(), ground.story());
    }

    private FreeText texts() {
        return new FreeText(ground.guard(), ground.people());
    }

    private TroubleService troubles() {
        return new TroubleService(ground.transactions(), ground.people(), texts(), outbox);
    }

    /** What people can do in Slack. */
    List<Feature> features(SlackPlatform slack) {
        return List.of(new HumanHelpFeature(help(), slack.views()), new TroubleFeature(troubles(), slack.views()));
    }
}
