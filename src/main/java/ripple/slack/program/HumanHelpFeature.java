package ripple.slack.program;

import java.util.Map;
import java.util.Optional;
import ripple.program.ProgramLabels;
import ripple.reflection.HumanHelpService;
import ripple.reflection.HumanHelpService.Change;
import ripple.reflection.HumanHelpWords;
import ripple.slack.act.Answer;
import ripple.slack.act.Feature;
import ripple.slack.act.FilledForm;
import ripple.slack.act.FormAnswer;
import ripple.slack.act.GuardedForm;
import ripple.slack.act.Handlers;
import ripple.slack.act.Press;
import ripple.slack.act.Showing;
import ripple.slack.act.Views;
import ripple.slack.care.CareNames;
import ripple.slack.care.HumanHelpView;
import ripple.slack.care.NoticeView;

/** Setting whom people in need can call: a button in the program's window, and its form. */
public final class HumanHelpFeature implements Feature {

    private final HumanHelpService help;
    private final Views views;

    public HumanHelpFeature(HumanHelpService help, Views views) {
        this.help = help;
        this.views = views;
    }

    @Override
    public void addTo(Handlers handlers) {
        handlers.action(CareNames.HELP_SETTING, this::open).form(CareNames.HELP_SETTING, this::save);
    }

    private void open(Press press) {
        Optional<String> words = help.toChange(press.asker().member());
        if (words.isEmpty()) {
            press.reply().say(Answer.of(HumanHelpWords.SETTING_OF_LEADS));
            return;
        }
        Showing shown = press.view()
                .filter(ProgramWindow::isOfProgram)
                .map(open -> views.instead(press.asker(), open, HumanHelpView.setting(words.get())))
                .orElseGet(() -> views.open(press.asker(), press.trigger(), HumanHelpView.setting(words.get())));
        if (!(shown instanceof Showing.Shown)) {
            press.reply().say(Answer.of(ProgramLabels.FORM_NOT_OPENED));
        }
    }

    private FormAnswer save(FilledForm form) {
        String typed = HumanHelpView.read(form.view());
        Change change = help.change(form.asker().member(), typed, GuardedForm.confirmed(form.view()));
        if (change instanceof Change.Stopped stopped) {
            return GuardedForm.stayOpen(form.view(), stopped.why(), () -> HumanHelpView.setting(typed));
        }
        if (change instanceof Change.NotYours) {
            return new FormAnswer.Problems(Map.of(HumanHelpService.FIELD, HumanHelpWords.SETTING_OF_LEADS));
        }
        return NoticeView.said(HumanHelpWords.SETTING_TITLE, HumanHelpWords.SETTING_SAVED);
    }
}
