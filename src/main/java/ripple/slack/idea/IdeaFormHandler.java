package ripple.slack.idea;

import java.util.LinkedHashMap;
import java.util.List;
import java.util.Map;
import java.util.Optional;
import ripple.idea.Arrival;
import ripple.idea.Captured;
import ripple.idea.Draft;
import ripple.idea.Edited;
import ripple.idea.Idea;
import ripple.idea.IdeaField;
import ripple.idea.IdeaService;
import ripple.idea.IdeaWords;
import ripple.idea.Objection;
import ripple.idea.Problem;
import ripple.idea.SafetyNotes;
import ripple.idea.Way;
import ripple.privacy.Asked;
import ripple.privacy.GuardWords;
import ripple.slack.act.Answer;
import ripple.slack.act.Asker;
import ripple.slack.act.FilledForm;
import ripple.slack.act.FormAnswer;
import ripple.slack.act.GuardQuestion;
import ripple.slack.act.HomePages;
import ripple.slack.act.Press;
import ripple.slack.act.Views;
import ripple.slack.idea.IdeaForm.Notice;
import ripple.slack.layout.OpenView;
import ripple.slack.layout.Pieces;

/** The form of an idea: sent off, or changed while it is open. */
final class IdeaFormHandler {

    private final IdeaService ideas;
    private final SafetyNotes safety;
    private final HomePages home;
    private final Views views;

    IdeaFormHandler(IdeaService ideas, SafetyNotes safety, HomePages home, Views views) {
        this.ideas = ideas;
        this.safety = safety;
        this.home = home;
        this.views = views;
    }

    /** A new idea is sent off. */
    FormAnswer capture(FilledForm form) {
        Sent sent = Sent.of(form);
        Captured captured = ideas.capture(form.asker().author(), sent.draft(), sent.confirmed(), arrival(form, sent));
        if (captured instanceof Objection objection) {
            return stayOpen(form.asker(), sent, objection);
        }
        Idea idea = captured instanceof Captured.Kept kept ? kept.idea() : ((Captured.Again) captured).idea();
        return done(form.asker(), IdeaWords.saved(idea.number()) + " " + IdeaWords.WHO_CAN_SEE);
    }

    /** An idea's new words are sent off. */
    FormAnswer edit(FilledForm form) {
        Sent sent = Sent.of(form);
        if (!(sent.notes().task() instanceof FormTask.Change change)) {
            throw new IllegalArgumentException("The form does not say which idea it changes");
        }
        Edited edited = ideas.edit(form.asker().author(), change.edition(), sent.draft(), sent.confirmed());
        if (edited instanceof Objection objection) {
            return stayOpen(form.asker(), sent, objection);
        }
        if (edited instanceof Edited.Overtaken overtaken) {
            return showOvertaken(form.asker(), sent, overtaken);
        }
        if (edited instanceof Edited.Closed closed) {
            return problem(IdeaWords.closed(closed.idea()));
        }
        if (edited instanceof Edited.Missing) {
            return problem(IdeaWords.notFound(change.edition().number().toString()));
        }
        return done(form.asker(), IdeaWords.changed(change.edition().number()));
    }

    /** What the idea touches is chosen: the way to report harm appears with "safety", and everything typed stays. */
    void touch(Press press) {
        press.view().ifPresent(open -> {
            Sent sent = Sent.of(open);
            IdeaForm form = IdeaForm.of(sent.notes().task(), sent.draft());
            Optional<Objection> objection = ideas.findObjection(press.asker().author(), sent.draft(), Optional.empty());
            views.update(
                    press.asker(),
                    open,
                    modal(press.asker()).view(objection.map(form::with).orElse(form)));
        });
    }

    /** The view alone names the occasion: one open form makes one idea, even if its answer was lost and it is sent off again. */
    private static Arrival arrival(FilledForm form, Sent sent) {
        Way way = sent.notes().task() instanceof FormTask.Tell tell ? tell.way() : Way.FORM;
        String id = form.view().id();
        return new Arrival(id.isEmpty() ? form.occasion().value() : "form:" + id, way);
    }

    private FormAnswer stayOpen(Asker asker, Sent sent, Objection objection) {
        if (objection instanceof Objection.Unfit unfit) {
            return problems(unfit);
        }
        if (objection instanceof Objection.Blocked blocked) {
            Map<String, String> sentences = new LinkedHashMap<>();
            blocked.concerns().forEach(concern -> sentences.put(concern.field().code(), IdeaWords.blocked(concern)));
            return new FormAnswer.Problems(sentences);
        }
        Objection.Questioned questioned = (Objection.Questioned) objection;
        if (sent.notes().asked().filter(questioned.about()::equals).isPresent()) {
            return new FormAnswer.Problems(Map.of(GuardQuestion.block(questioned.about()), GuardWords.CHANGE_FIRST));
        }
        return new FormAnswer.Show(
                modal(asker).view(IdeaForm.of(sent.notes().task(), sent.draft()).with(questioned)));
    }

    private static FormAnswer problems(Objection.Unfit unfit) {
        Map<String, String> sentences = new LinkedHashMap<>();
        for (Problem problem : unfit.problems()) {
            sentences.put(problem.field().code(), problem.sentence());
        }
        return new FormAnswer.Problems(sentences);
    }

    private static FormAnswer problem(String sentence) {
        return new FormAnswer.Problems(Map.of(IdeaField.NOTICED.code(), sentence));
    }

    private FormAnswer showOvertaken(Asker asker, Sent sent, Edited.Overtaken overtaken) {
        FormTask onTop = new FormTask.Change(overtaken.current().edition());
        return new FormAnswer.Show(
                modal(asker).view(IdeaForm.of(onTop, sent.draft()).with(new Notice.Overtaken(overtaken.current()))));
    }

    private FormAnswer done(Asker asker, String sentence) {
        home.refresh(asker);
        return new FormAnswer.Done(
                new Answer(sentence, List.of(Pieces.sentence(sentence), Pieces.safety(safety.of(asker.program())))));
    }

    private IdeaModal modal(Asker asker) {
        return new IdeaModal(safety.of(asker.program()), ideas.findSites(asker.author()));
    }

    /** A form as it came back. */
    private record Sent(FormNotes notes, Draft draft, Optional<Asked> confirmed) {

        static Sent of(FilledForm form) {
            return of(form.view());
        }

        static Sent of(OpenView view) {
            return new Sent(FormNotes.read(view.notes()), IdeaModal.read(view), IdeaModal.readConfirmed(view));
        }
    }
}
