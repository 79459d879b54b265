package ripple;

import ripple.due.DueTable;
import ripple.nudge.HoursService;
import ripple.nudge.SnoozeService;
import ripple.slack.act.CommandWord;
import ripple.slack.act.Feature;
import ripple.slack.act.HomePages;
import ripple.slack.act.HomeSection;
import ripple.slack.hours.ClockFeature;
import ripple.slack.hours.HoursSection;
import ripple.slack.hours.HoursWord;
import ripple.slack.platform.SlackPlatform;

/** Puts together people's hours, and putting prompts off. */
record ClockParts(Features.Ground ground, DueTable due) {

    private HoursService hours() {
        return new HoursService(ground.transactions(), ground.people(), ground.hours(), ground.story());
    }

    HomeSection section() {
        return new HoursSection(hours());
    }

    CommandWord word(SlackPlatform slack) {
        return new HoursWord(hours(), slack.views());
    }

    Feature feature(HomePages home, SlackPlatform slack) {
        SnoozeService snoozes =
                new SnoozeService(ground.transactions(), ground.people(), ground.hours(), due, ground.story());
        return new ClockFeature(hours(), snoozes, new HoursWord(hours(), slack.views()), home, slack.views());
    }
}
