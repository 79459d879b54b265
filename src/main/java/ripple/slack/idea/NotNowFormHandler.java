package ripple.slack.idea;

import java.util.List;
import java.util.Map;
import java.util.Optional;
import ripple.idea.AnswerWords;
import ripple.idea.Decided;
import ripple.idea.IdeaNumber;
import ripple.idea.IdeaWords;
import ripple.idea.Objection;
import ripple.idea.Problem;
import ripple.idea.TriageService;
import ripple.privacy.GuardWords;
import ripple.slack.act.Asker;
import ripple.slack.act.FilledForm;
import ripple.slack.act.FormAnswer;
import ripple.slack.act.GuardQuestion;
import ripple.slack.act.HomePages;
import ripple.slack.act.Press;
import ripple.slack.act.Views;
import ripple.slack.layout.OpenView;

/** The form of a "Not now, because …": sent off, or changed while it is open. */
final class NotNowFormHandler {

    private final TriageService triage;
    private final IdeaPages pages;
    private final HomePages home;
    private final Views views;

    NotNowFormHandler(TriageService triage, IdeaPages pages, HomePages home, Views views) {
        this.triage = triage;
        this.pages = pages;
        this.home = home;
        this.views = views;
    }

    /** Words to start from are chosen: they take the place of an untouched start, and follow what a person wrote. */
    void start(Press press) {
        press.view()
                .ifPresent(open -> opened(press.asker(), open).ifPresent(form -> {
                    Optional<String> chosen = template(form, press.value());
                    chosen.ifPresent(words ->
                            views.update(press.asker(), open, NotNowModal.view(form.saying(together(form, words)))));
                }));
    }

    private static Optional<String> template(NotNowForm form, String index) {
        return index.matches("[0-9]{1,3}")
                        && Integer.parseInt(index) < form.templates().size()
                ? Optional.of(form.templates().get(Integer.parseInt(index)))
                : Optional.empty();
    }

    private static String together(NotNowForm form, String words) {
        String typed = form.reason().strip();
        boolean untouched = typed.isEmpty() || form.templates().contains(typed);
        return untouched ? words : typed + "\n\n" + words;
    }

    /** The answer is sent off. */
    FormAnswer send(FilledForm filled) {
        return opened(filled.asker(), filled.view())
                .map(form -> send(filled, form))
                .orElseGet(() -> gone(filled));
    }

    private FormAnswer send(FilledForm filled, NotNowForm form) {
        IdeaNumber number = form.idea().number();
        Decided decided =
                triage.notNow(filled.asker().author(), number, form.reason(), NotNowModal.readConfirmed(filled.view()));
        if (decided instanceof Objection objection) {
            return stayOpen(form, objection);
        }
        home.refresh(filled.asker());
        return shown(
                filled.asker(),
                number,
                decided instanceof Decided.Done
                        ? AnswerWords.answeredNotNow(number)
                        : Decisions.sentence(decided, pages.naming(filled.asker())));
    }

    private static FormAnswer gone(FilledForm filled) {
        NotNowNotes notes = NotNowNotes.read(filled.view());
        return problem(
                NotNowModal.reasonBlock(notes),
                List.of(IdeaWords.notFound(notes.idea().toString())));
    }

    private FormAnswer shown(Asker asker, IdeaNumber number, String happened) {
        return new FormAnswer.Show(pages.after(asker, number, happened));
    }

    private static FormAnswer stayOpen(NotNowForm form, Objection objection) {
        String reason = NotNowModal.reasonBlock(form.notes());
        if (objection instanceof Objection.Unfit unfit) {
            return problem(
                    reason, unfit.problems().stream().map(Problem::sentence).toList());
        }
        if (objection instanceof Objection.Blocked blocked) {
            return problem(
                    reason, blocked.concerns().stream().map(IdeaWords::blocked).toList());
        }
        Objection.Questioned questioned = (Objection.Questioned) objection;
        if (form.notes().asked().filter(questioned.about()::equals).isPresent()) {
            return problem(GuardQuestion.block(questioned.about()), List.of(GuardWords.CHANGE_FIRST));
        }
        return new FormAnswer.Show(NotNowModal.view(form.asking(new NotNowForm.Question(
                questioned.about(),
                questioned.concerns().stream().map(IdeaWords::questioned).toList()))));
    }

    private static FormAnswer problem(String block, List<String> sentences) {
        return new FormAnswer.Problems(Map.of(block, String.join(" ", sentences)));
    }

    /** The form as it stands open, about the idea as it stands now; none if this person can no longer see that. */
    private Optional<NotNowForm> opened(Asker asker, OpenView open) {
        NotNowNotes notes = NotNowNotes.read(open);
        return pages.find(asker, notes.idea())
                .map(idea -> new NotNowForm(
                        idea.idea(),
                        triage.reasonsToEdit(asker.author()),
                        notes,
                        NotNowModal.readReason(open),
                        Optional.empty()));
    }
}
