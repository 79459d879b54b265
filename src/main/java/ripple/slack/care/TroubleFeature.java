package ripple.slack.care;

import java.util.Map;
import java.util.Optional;
import ripple.people.PersonId;
import ripple.program.ProgramLabels;
import ripple.program.TroubleService;
import ripple.program.TroubleService.Told;
import ripple.program.TroubleWords;
import ripple.reflection.Distress;
import ripple.reflection.HumanHelp;
import ripple.slack.act.Answer;
import ripple.slack.act.Asker;
import ripple.slack.act.Feature;
import ripple.slack.act.FilledForm;
import ripple.slack.act.FormAnswer;
import ripple.slack.act.GuardedForm;
import ripple.slack.act.Handlers;
import ripple.slack.act.Press;
import ripple.slack.act.Showing;
import ripple.slack.act.Views;

/** Telling somebody about trouble: the button wherever it stands, and its form. */
public final class TroubleFeature implements Feature {

    private final TroubleService troubles;
    private final HumanHelp.Place help;
    private final Views views;

    public TroubleFeature(TroubleService troubles, HumanHelp.Place help, Views views) {
        this.troubles = troubles;
        this.help = help;
        this.views = views;
    }

    @Override
    public void addTo(Handlers handlers) {
        handlers.action(CareNames.TROUBLE, this::open).form(CareNames.TROUBLE, this::send);
    }

    /** Above the form from which it came, if it came from one, so that nothing typed there is lost. */
    private void open(Press press) {
        var form = TroubleNote.view(troubles.contacts(press.asker().member()), "", Optional.empty());
        Showing shown = views.show(press, form);
        if (!(shown instanceof Showing.Shown)) {
            press.reply().say(Answer.of(ProgramLabels.FORM_NOT_OPENED));
        }
    }

    /** The view alone names it: one open form tells once, even if its answer was lost and it is sent off again. */
    private static String occasion(FilledForm form) {
        String id = form.view().id();
        return id.isEmpty() ? form.occasion().value() : "form:" + id;
    }

    private FormAnswer send(FilledForm form) {
        Optional<PersonId> whom = TroubleNote.readWhom(form.view());
        if (whom.isEmpty()) {
            return new FormAnswer.Problems(Map.of(TroubleNote.WHOM_BLOCK, TroubleWords.CHOOSE));
        }
        String typed = TroubleNote.readWords(form.view());
        Told told = troubles.tell(
                form.asker().member(), whom.get(), typed, GuardedForm.confirmed(form.view()), occasion(form));
        if (told instanceof Told.Stopped stopped) {
            return GuardedForm.stayOpen(
                    form.view(),
                    stopped.why(),
                    () -> TroubleNote.view(troubles.contacts(form.asker().member()), typed, whom));
        }
        if (told instanceof Told.Sent sent) {
            return sent(form.asker(), sent, typed);
        }
        return new FormAnswer.Problems(Map.of(TroubleNote.WHOM_BLOCK, TroubleWords.NOT_THERE));
    }

    /** Who writes of harming themselves has told somebody, and is shown whom to call until that person reads it. */
    private FormAnswer sent(Asker asker, Told.Sent sent, String typed) {
        String sentence = TroubleWords.sent(sent.name());
        return Distress.isIn(typed)
                ? new FormAnswer.Show(
                        HumanHelpView.window(HumanHelpView.afterTelling(sentence, help.of(asker.program()))))
                : NoticeView.said(TroubleWords.TITLE, sentence);
    }
}
