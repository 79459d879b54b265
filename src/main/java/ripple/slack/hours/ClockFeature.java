package ripple.slack.hours;

import java.util.LinkedHashMap;
import java.util.Map;
import java.util.Optional;
import ripple.nudge.HoursService;
import ripple.nudge.HoursWords;
import ripple.nudge.SnoozeService;
import ripple.nudge.SnoozeService.Snoozed;
import ripple.slack.act.Answer;
import ripple.slack.act.Feature;
import ripple.slack.act.FilledForm;
import ripple.slack.act.FormAnswer;
import ripple.slack.act.Handlers;
import ripple.slack.act.HomePages;
import ripple.slack.act.Press;
import ripple.slack.act.Showing;
import ripple.slack.act.Views;

/** People's hours in Slack, and the buttons by which prompts are put off. */
public final class ClockFeature implements Feature {

    private static final long NONE = -1;

    private final HoursService hours;
    private final SnoozeService snoozes;
    private final HoursWord word;
    private final HomePages home;
    private final Views views;

    public ClockFeature(HoursService hours, SnoozeService snoozes, HoursWord word, HomePages home, Views views) {
        this.hours = hours;
        this.snoozes = snoozes;
        this.word = word;
        this.home = home;
        this.views = views;
    }

    @Override
    public void addTo(Handlers handlers) {
        handlers.action(ClockNames.HOURS, this::open)
                .form(ClockNames.HOURS, this::save)
                .action(ClockNames.WAKE, this::wake)
                .action(
                        ClockNames.TOMORROW,
                        press -> said(press, snoozes.tomorrow(press.asker().member(), message(press.value()))))
                .action(
                        ClockNames.NEXT_WEEK,
                        press -> said(press, snoozes.nextWeek(press.asker().member(), message(press.value()))))
                .action(ClockNames.UNTIL, this::openDay)
                .form(ClockNames.UNTIL, this::until);
    }

    private void open(Press press) {
        Answer answer = word.open(press.asker(), press.trigger());
        if (!answer.isNothing()) {
            press.reply().say(answer);
        }
    }

    private FormAnswer save(FilledForm form) {
        HoursService.Saved saved = hours.save(form.asker().member(), HoursModal.read(form.view()));
        if (saved instanceof HoursService.Saved.Unfit unfit) {
            Map<String, String> sentences = new LinkedHashMap<>();
            unfit.problems().forEach((field, sentence) -> sentences.put(field.code(), sentence));
            return new FormAnswer.Problems(sentences);
        }
        home.refresh(form.asker());
        return FormAnswer.told(Answer.of(((HoursService.Saved.Done) saved).sentence()));
    }

    private void wake(Press press) {
        press.reply().say(Answer.of(hours.wake(press.asker().member())));
        home.refresh(press);
    }

    private void said(Press press, Snoozed snoozed) {
        press.reply().say(Answer.of(HoursWords.said(snoozed)));
        home.refresh(press);
    }

    private void openDay(Press press) {
        Showing shown = views.open(press.asker(), press.trigger(), SnoozeModal.view(press.value()));
        if (!(shown instanceof Showing.Shown)) {
            press.reply().say(Answer.of(HoursWords.FORM_NOT_OPENED));
        }
    }

    private FormAnswer until(FilledForm form) {
        Snoozed snoozed = SnoozeModal.read(form.view())
                .map(day ->
                        snoozes.until(form.asker().member(), message(form.view().notes()), day))
                .orElseGet(Snoozed.NotThen::new);
        if (snoozed instanceof Snoozed.NotThen) {
            return new FormAnswer.Problems(Map.of(SnoozeModal.DAY, HoursWords.said(snoozed)));
        }
        home.refresh(form.asker());
        return FormAnswer.told(Answer.of(HoursWords.said(snoozed)));
    }

    /** What is no number is no message of ours. */
    private static long message(String digits) {
        return Optional.of(digits)
                .filter(written -> written.matches("[0-9]{1,18}"))
                .map(Long::valueOf)
                .orElse(NONE);
    }
}
