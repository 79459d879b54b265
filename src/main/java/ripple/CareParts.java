package ripple;

import java.util.List;
import java.util.stream.Stream;
import ripple.nudge.Prompt;
import ripple.nudge.PulsePrompt;
import ripple.nudge.ReflectionPrompt;
import ripple.outbox.Outbox;
import ripple.privacy.FreeText;
import ripple.program.TroubleService;
import ripple.reflection.HumanHelpService;
import ripple.reflection.Invitations;
import ripple.reflection.Pulse;
import ripple.reflection.PulseService;
import ripple.reflection.PulseText;
import ripple.reflection.ReflectionService;
import ripple.reflection.ReflectionText;
import ripple.reflection.ThemeText;
import ripple.slack.FirstHelpFeature;
import ripple.slack.act.Feature;
import ripple.slack.act.HomePages;
import ripple.slack.act.HomeSection;
import ripple.slack.care.PulseFeature;
import ripple.slack.care.PulseSection;
import ripple.slack.care.ReflectionFeature;
import ripple.slack.care.ReflectionSection;
import ripple.slack.care.TroubleFeature;
import ripple.slack.platform.SlackPlatform;
import ripple.slack.program.HumanHelpFeature;
import ripple.texts.TextKey;

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

    ReflectionService reflections() {
        return new ReflectionService(
                ground.transactions(),
                ground.people(),
                new ReflectionService.Ground(texts(), ground.texts(), help(), outbox),
                ground.story());
    }

    Pulse pulse() {
        return new Pulse(ground.people(), ground.texts());
    }

    PulseService pulses() {
        return new PulseService(ground.transactions(), ground.people(), pulse(), help(), ground.story());
    }

    /** Every text that must be there. */
    static TextKey[] keys() {
        return Stream.of(ThemeText.all(), List.of(ReflectionText.values()), List.of(PulseText.values()))
                .flatMap(List::stream)
                .toArray(TextKey[]::new);
    }

    /** What is said to people by their own clock. */
    List<Prompt> prompts() {
        return List.of(new ReflectionPrompt(new Invitations(ground.texts())), new PulsePrompt(pulse()));
    }

    List<HomeSection> sections() {
        return List.of(new ReflectionSection(reflections()), new PulseSection(pulses()));
    }

    /** What people can do in Slack. */
    List<Feature> features(HomePages home, SlackPlatform slack) {
        return List.of(
                new HumanHelpFeature(help(), slack.views()),
                new FirstHelpFeature(help()),
                new TroubleFeature(troubles(), help(), slack.views()),
                new ReflectionFeature(reflections(), home, slack.views()),
                new PulseFeature(pulses(), slack.views()));
    }
}
