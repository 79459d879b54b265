package ripple;

import java.util.List;
import java.util.stream.Stream;
import ripple.outbox.Outbox;
import ripple.slack.Feature;
import ripple.slack.HomePages;
import ripple.slack.HomeSection;
import ripple.slack.SlackPlatform;

/** Puts together what mentors and mentees need: services first, then their parts in Slack. One line for each. */
record MentoringParts(Features.Ground ground, Outbox outbox) {

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
