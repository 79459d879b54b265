package ripple;

import java.util.Arrays;
import java.util.List;
import java.util.stream.Stream;
import ripple.due.DueTable;
import ripple.nudge.Prompt;
import ripple.nudge.PromptText;
import ripple.outbox.Outbox;
import ripple.slack.Feature;
import ripple.slack.HomePages;
import ripple.slack.HomeSection;
import ripple.slack.SlackPlatform;
import ripple.texts.TextKey;

/** Puts together what mentors and mentees need: services first, then their parts in Slack. One line for each. */
record MentoringParts(Features.Ground ground, Outbox outbox, DueTable due) {

    /** Every text that must be there, whoever needs it. */
    static List<TextKey> texts() {
        return Stream.<TextKey[]>of(PromptText.values()).flatMap(Arrays::stream).toList();
    }

    /** What is said to people by their own clock. */
    List<Prompt> prompts() {
        return List.of();
    }

    /** What Home pages show of it, from top to bottom. */
    List<HomeSection> sections() {
        return List.of();
    }

    /** What people can do in Slack, each with its table of names. */
    List<Feature> features(HomePages home, SlackPlatform slack) {
        return Stream.of(new CareParts(ground, outbox).features(slack))
                .flatMap(List::stream)
                .toList();
    }
}
