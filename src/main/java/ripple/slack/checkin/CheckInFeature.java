package ripple.slack.checkin;

import java.time.Clock;
import java.util.Map;
import java.util.Optional;
import ripple.checkin.BlockerService;
import ripple.checkin.CheckInHour;
import ripple.checkin.CheckInHourWords;
import ripple.checkin.CheckInHours;
import ripple.checkin.CheckInMessages;
import ripple.checkin.CheckInService;
import ripple.checkin.CheckInSide;
import ripple.checkin.CheckInWords;
import ripple.checkin.MentorWordService;
import ripple.mentoring.EndingService;
import ripple.mentoring.PairService;
import ripple.nudge.MentorMessages;
import ripple.reflection.HumanHelp;
import ripple.slack.act.Answer;
import ripple.slack.act.Feature;
import ripple.slack.act.FilledForm;
import ripple.slack.act.FormAnswer;
import ripple.slack.act.Handlers;
import ripple.slack.act.HomePages;
import ripple.slack.act.Press;
import ripple.slack.act.Views;

/** Check-ins in Slack: a mentor's taps, a mentee's form, and when they are asked. */
public final class CheckInFeature implements Feature {

    private final MentorWeekHandler mentors;
    private final CheckInHandler mentees;
    private final StuckHandler stuck;
    private final CheckInHours hours;
    private final HomePages home;
    private final Views views;

    /** The services it stands on. */
    public record Services(
            MentorWordService words,
            CheckInService checkIns,
            BlockerService blockers,
            CheckInHours hours,
            CheckInMessages messages,
            MentorMessages sent,
            HumanHelp.Place help,
            PairService pairs,
            EndingService endings) {}

    public CheckInFeature(Services services, HomePages home, Views views, Clock clock) {
        this.mentors = new MentorWeekHandler(
                new MentorWeekHandler.Parts(
                        services.words(), services.blockers(), services.messages(), services.sent()),
                home,
                views,
                clock);
        this.mentees = new CheckInHandler(services.checkIns(), services.blockers(), services.help(), home, views);
        this.stuck = new StuckHandler(
                services.words(), new StuckHandler.Lives(services.pairs(), services.endings()), home, views, clock);
        this.hours = services.hours();
        this.home = home;
        this.views = views;
    }

    @Override
    public void addTo(Handlers handlers) {
        handlers.action(CheckInNames.WORD, mentors::word)
                .action(CheckInNames.OBSTACLE, mentors::obstacle)
                .action(CheckInNames.MINUTES, mentors::minutes)
                .form(CheckInNames.MINUTES, mentors::saveMinutes)
                .action(CheckInNames.PACE, mentors::pace)
                .action(CheckInNames.SMALLER_STEP, mentors::smallerStep)
                .action(CheckInNames.TELL_SPONSOR, mentors::tellSponsor)
                .form(CheckInNames.TELL_SPONSOR, mentors::sendBlocker)
                .action(CheckInNames.PAUSE, stuck::openPause)
                .form(CheckInNames.PAUSE, stuck::pause)
                .action(CheckInNames.REMATCH, stuck::openRematch)
                .form(CheckInNames.REMATCH, stuck::rematch)
                .action(CheckInNames.WEEK, mentors::week)
                .action(CheckInNames.WEEK_EARLIER, mentors::week)
                .action(CheckInNames.WEEK_LATER, mentors::week)
                .action(CheckInNames.WRITE, mentees::open)
                .action(CheckInNames.WRITE_NOW, mentees::openNow)
                .form(CheckInNames.WRITE, mentees::save)
                .action(CheckInNames.HISTORY, mentees::history)
                .action(CheckInNames.HISTORY_NEWER, mentees::history)
                .action(CheckInNames.HISTORY_OLDER, mentees::history)
                .action(CheckInNames.BLOCKER_YES, mentees::agree)
                .action(CheckInNames.BLOCKER_NO, mentees::decline)
                .action(CheckInNames.HOUR, this::openHour)
                .form(CheckInNames.HOUR, this::saveHour);
    }

    private void openHour(Press press) {
        Optional<CheckInSide> side = CheckInSide.find(press.value());
        boolean shown = side.filter(chosen -> CheckInViews.isShown(
                        views,
                        press,
                        CheckInHourModal.view(chosen, hours.of(press.asker().member(), chosen))))
                .isPresent();
        if (!shown) {
            press.reply().say(Answer.of(CheckInWords.NOT_OPENED));
        }
    }

    private FormAnswer saveHour(FilledForm form) {
        Optional<CheckInSide> side = CheckInSide.find(form.view().notes());
        Optional<CheckInHour> hour = CheckInHourModal.read(form.view());
        if (side.isEmpty() || hour.isEmpty()) {
            return new FormAnswer.Problems(Map.of(form.view().inputs().get(0), CheckInWords.NOTHING_SAVED));
        }
        hours.choose(form.asker().member(), side.get(), hour.get());
        home.refresh(form.asker());
        return FormAnswer.told(Answer.of(CheckInHourWords.saved(hour.get())));
    }
}
