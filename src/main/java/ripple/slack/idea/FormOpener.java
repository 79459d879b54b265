package ripple.slack.idea;

import com.slack.api.model.block.LayoutBlock;
import java.util.ArrayList;
import java.util.List;
import java.util.Optional;
import ripple.idea.Draft;
import ripple.idea.IdeaField;
import ripple.idea.IdeaService;
import ripple.idea.IdeaWords;
import ripple.idea.Objection;
import ripple.idea.Problem;
import ripple.idea.SafetyNotes;
import ripple.idea.Way;
import ripple.privacy.GuardWords;
import ripple.slack.act.Answer;
import ripple.slack.act.Asker;
import ripple.slack.act.Showing;
import ripple.slack.act.Trigger;
import ripple.slack.act.Views;
import ripple.slack.idea.IdeaForm.Notice;
import ripple.slack.layout.Fitting;
import ripple.slack.layout.Pieces;

/** Opens the form for a new idea, with the last place filled in; where Slack does not let it open, hands the words back. */
final class FormOpener {

    private final IdeaService ideas;
    private final SafetyNotes safety;
    private final Views views;

    FormOpener(IdeaService ideas, SafetyNotes safety, Views views) {
        this.ideas = ideas;
        this.safety = safety;
        this.views = views;
    }

    /** An empty form; what to say is nothing if it opened. */
    Answer open(Asker asker, Trigger trigger, Way way) {
        return isOpened(asker, trigger, form(asker, Draft.ofWords(""), way))
                ? Answer.NOTHING
                : Answer.of(IdeaWords.FORM_DID_NOT_OPEN);
    }

    /** A form with words in it, and what the guard says of them; the answer holds the words wherever the form does not. */
    Answer openWith(Asker asker, Trigger trigger, String words, Way way) {
        IdeaForm form = form(asker, Draft.ofWords(words), way);
        Optional<Objection> objection = ideas.findObjection(asker.author(), form.draft(), Optional.empty());
        boolean cut = Fitting.isLonger(words, IdeaField.NOTICED.longest());
        IdeaForm told = objection.map(form::with).orElse(form);
        if (!isOpened(asker, trigger, cut ? told.with(new Notice.CutShort()) : told)) {
            return handBack(objection, IdeaWords.FORM_DID_NOT_OPEN_WORDS, words);
        }
        return cut ? handBack(Optional.empty(), IdeaWords.YOUR_WORDS_IN_FULL, words) : Answer.NOTHING;
    }

    private IdeaForm form(Asker asker, Draft draft, Way way) {
        return IdeaForm.of(new FormTask.Tell(way), draft.withWhere(ideas.findLastPlace(asker.author())));
    }

    private boolean isOpened(Asker asker, Trigger trigger, IdeaForm form) {
        IdeaModal modal = new IdeaModal(safety.of(asker.program()), ideas.findSites(asker.author()));
        return views.open(asker, trigger, modal.view(form)) instanceof Showing.Shown;
    }

    private static Answer handBack(Optional<Objection> objection, String sentence, String words) {
        List<LayoutBlock> blocks = new ArrayList<>();
        objection.map(FormOpener::sentences).orElse(List.of()).forEach(said -> blocks.add(Pieces.sentence(said)));
        blocks.add(Pieces.sentence(sentence));
        blocks.add(Pieces.typed(Fitting.cut(words, Fitting.MESSAGE)));
        return new Answer(sentence, blocks);
    }

    private static List<String> sentences(Objection objection) {
        if (objection instanceof Objection.Unfit unfit) {
            return unfit.problems().stream().map(Problem::sentence).toList();
        }
        return objection instanceof Objection.Blocked blocked
                ? blocked.concerns().stream().map(IdeaWords::blockedIn).toList()
                : List.of(IdeaWords.NOTHING_KEPT, GuardWords.QUESTION);
    }
}
