package ripple.slack.idea;

import java.util.Map;
import java.util.Optional;
import ripple.idea.AnswerWords;
import ripple.idea.Decided;
import ripple.idea.Decision;
import ripple.idea.IdeaNumber;
import ripple.idea.IdeaWords;
import ripple.idea.TriageService;
import ripple.slack.act.Asker;
import ripple.slack.act.FilledForm;
import ripple.slack.act.FormAnswer;
import ripple.slack.act.HomePages;
import ripple.slack.layout.Numbers;

/** The two windows in which one idea becomes part of another; which ideas they are is asked anew at each step. */
final class MergeFormHandler {

    private final TriageService triage;
    private final IdeaPages pages;
    private final HomePages home;

    MergeFormHandler(TriageService triage, IdeaPages pages, HomePages home) {
        this.triage = triage;
        this.pages = pages;
        this.home = home;
    }

    /** The other idea is chosen. */
    FormAnswer choose(FilledForm form) {
        Optional<IdeaNumber> listed = MergeModal.readChosen(form.view());
        String typed = MergeModal.readTyped(form.view()).replaceFirst("^#\\s*", "");
        Optional<IdeaNumber> number = Numbers.idea(typed);
        if (typed.isEmpty() && listed.isEmpty()) {
            return problem(AnswerWords.CHOOSE_ANOTHER);
        }
        if (!typed.isEmpty() && listed.isPresent() && !listed.equals(number)) {
            return problem(AnswerWords.ONE_OF_BOTH);
        }
        return listed.or(() -> number)
                .flatMap(into -> whole(form.asker(), into))
                .map(into -> confirm(form, into))
                .orElseGet(() -> problem(IdeaWords.notFound(typed)));
    }

    /** An idea that is part of another already stands for that one. */
    private Optional<IdeaShown> whole(Asker asker, IdeaNumber number) {
        return pages.find(asker, number)
                .flatMap(idea -> idea.idea()
                        .decision()
                        .flatMap(Decision::mergedInto)
                        .map(into -> whole(asker, into))
                        .orElse(Optional.of(idea)));
    }

    private FormAnswer confirm(FilledForm form, IdeaShown into) {
        IdeaNumber from = MergeNotes.read(form.view()).from();
        return pages.find(form.asker(), from)
                .<FormAnswer>map(idea -> triage.findHindrance(idea.idea(), into.idea())
                        .<FormAnswer>map(apart -> problem(Decisions.sentence(apart, into.names())))
                        .orElseGet(() -> new FormAnswer.Show(MergeModal.confirm(idea.idea(), into.idea()))))
                .orElseGet(() -> problem(IdeaWords.notFound(from.toString())));
    }

    /** Both were looked at. */
    FormAnswer confirmed(FilledForm form) {
        MergeNotes notes = MergeNotes.read(form.view());
        IdeaNumber into =
                notes.into().orElseThrow(() -> new IllegalArgumentException("The window names no other idea"));
        Decided decided = triage.merge(form.asker().author(), notes.from(), into);
        home.refresh(form.asker());
        if (decided instanceof Decided.Done done) {
            IdeaNumber whole =
                    done.idea().decision().flatMap(Decision::mergedInto).orElse(into);
            return shown(form.asker(), whole, AnswerWords.merged(notes.from(), whole));
        }
        return shown(form.asker(), notes.from(), Decisions.sentence(decided, pages.naming(form.asker())));
    }

    private FormAnswer shown(Asker asker, IdeaNumber number, String happened) {
        return new FormAnswer.Show(pages.after(asker, number, happened));
    }

    private static FormAnswer problem(String sentence) {
        return new FormAnswer.Problems(Map.of(MergeModal.NUMBER_BLOCK, sentence));
    }
}
