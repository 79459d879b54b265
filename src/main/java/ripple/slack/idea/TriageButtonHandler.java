package ripple.slack.idea;

import com.slack.api.model.view.View;
import java.util.List;
import java.util.function.BiFunction;
import java.util.function.Function;
import ripple.idea.AnswerWords;
import ripple.idea.Author;
import ripple.idea.Decided;
import ripple.idea.Deed;
import ripple.idea.Idea;
import ripple.idea.IdeaNumber;
import ripple.idea.LookAlike;
import ripple.idea.LookAlikeService;
import ripple.idea.TriageService;
import ripple.slack.act.Answer;
import ripple.slack.act.Asker;
import ripple.slack.act.HomePages;
import ripple.slack.act.Press;

/** The buttons of those who answer ideas, wherever they stand: a message, the Home page, the window of an idea. */
final class TriageButtonHandler {

    private static final int MOST_LIKELY = 20;

    private final TriageService triage;
    private final LookAlikeService lookAlikes;
    private final IdeaPages pages;
    private final HomePages home;

    TriageButtonHandler(TriageService triage, LookAlikeService lookAlikes, IdeaPages pages, HomePages home) {
        this.triage = triage;
        this.lookAlikes = lookAlikes;
        this.pages = pages;
        this.home = home;
    }

    void welcome(Press press) {
        decide(press, triage::welcome, AnswerWords::welcomed);
    }

    void reopen(Press press) {
        decide(press, triage::reopen, AnswerWords::takenBack);
    }

    private void decide(Press press, BiFunction<Author, IdeaNumber, Decided> act, Function<IdeaNumber, String> done) {
        pages.find(press).ifPresent(idea -> {
            IdeaNumber number = idea.idea().number();
            Decided decided = act.apply(press.asker().author(), number);
            String sentence =
                    decided instanceof Decided.Done ? done.apply(number) : Decisions.sentence(decided, idea.names());
            showAfter(press, number, sentence);
        });
    }

    /** The idea as it stands now, below what happened to it. */
    private void showAfter(Press press, IdeaNumber number, String happened) {
        pages.find(press.asker(), number)
                .ifPresentOrElse(
                        idea -> show(press, idea.after(happened)),
                        () -> press.reply().say(Answer.of(happened)));
        home.refresh(press);
    }

    private void show(Press press, IdeaShown idea) {
        if (press.view().isEmpty()) {
            press.reply().say(IdeaView.answer(idea));
        } else {
            pages.show(press, idea);
        }
    }

    void merge(Press press) {
        pages.find(press).ifPresent(idea -> {
            if (idea.seen().may(Deed.MERGE)) {
                open(press, MergeModal.choose(idea.idea(), likely(press.asker(), idea)));
            } else {
                pages.show(press, idea.after(Decisions.cannot(idea)));
            }
        });
    }

    private List<Idea> likely(Asker asker, IdeaShown idea) {
        return lookAlikes.find(asker.author(), idea.idea().number(), MOST_LIKELY).stream()
                .map(LookAlike::idea)
                .toList();
    }

    void notNow(Press press) {
        pages.find(press).ifPresent(idea -> {
            if (idea.seen().may(Deed.NOT_NOW)) {
                open(
                        press,
                        NotNowModal.view(NotNowForm.empty(
                                idea.idea(), triage.reasonsToEdit(press.asker().author()))));
            } else {
                pages.show(press, idea.after(Decisions.cannot(idea)));
            }
        });
    }

    private void open(Press press, View window) {
        if (!pages.isShown(press, window)) {
            press.reply().say(Answer.of(AnswerWords.WINDOW_DID_NOT_OPEN));
        }
    }
}
