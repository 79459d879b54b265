package ripple;

import java.util.List;
import ripple.privacy.FreeText;
import ripple.reflection.HumanHelpService;
import ripple.slack.Feature;
import ripple.slack.HumanHelpFeature;
import ripple.slack.SlackPlatform;

/** Puts together what looks after the people who take part: human help, reflections, the pulse, trouble. */
record CareParts(Features.Ground ground) {

    HumanHelpService help() {
        return new HumanHelpService(
                ground.transactions(), ground.people(), new FreeText(ground.guard(), ground.people()), ground.story());
    }

    /** What people can do in Slack. */
    List<Feature> features(SlackPlatform slack) {
        return List.of(new HumanHelpFeature(help(), slack.views()));
    }
}
