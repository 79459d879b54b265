package ripple.slack.idea;

import java.util.Optional;
import ripple.idea.Deed;
import ripple.idea.Draft;
import ripple.idea.Idea;
import ripple.idea.IdeaService;
import ripple.idea.IdeaWords;
import ripple.idea.SafetyNotes;
import ripple.idea.Withdrawn;
import ripple.slack.act.Answer;
import ripple.slack.act.HomePages;
import ripple.slack.act.Press;
import ripple.slack.layout.Numbers;

/** The buttons at an idea, wherever it stands: open, edit (or add details), withdraw, and the pages of the list. */
final class IdeaButtonHandler {

    private final IdeaService ideas;
    private final SafetyNotes safety;
    private final IdeaPages pages;
    private final HomePages home;

    IdeaButtonHandler(IdeaService ideas, SafetyNotes safety, IdeaPages pages, HomePages home) {
        this.ideas = ideas;
        this.safety = safety;
        this.pages = pages;
        this.home = home;
    }

    void show(Press press) {
        pages.find(press).ifPresent(idea -> pages.show(press, idea));
    }

    void edit(Press press) {
        pages.find(press).ifPresent(idea -> {
            if (!idea.seen().may(Deed.EDIT)) {
                pages.show(press, idea);
                return;
            }
            IdeaForm form = IdeaForm.of(
                    new FormTask.Change(idea.idea().edition()),
                    Draft.of(idea.idea().text()));
            IdeaModal modal = new IdeaModal(
                    safety.of(press.asker().program()),
                    ideas.findSites(press.asker().author()));
            if (!pages.isShown(press, modal.view(form))) {
                press.reply().say(Answer.of(IdeaWords.EDIT_DID_NOT_OPEN));
            }
        });
    }

    void withdraw(Press press) {
        Withdrawn withdrawn = Numbers.idea(press.value())
                .map(number -> ideas.withdraw(press.asker().author(), number))
                .orElseGet(Withdrawn.Missing::new);
        if (withdrawn instanceof Withdrawn.Done done) {
            showWithdrawn(press, done.idea());
        } else if (withdrawn instanceof Withdrawn.Already already) {
            showWithdrawn(press, already.idea());
        } else if (withdrawn instanceof Withdrawn.Left left) {
            press.reply().say(Answer.of(IdeaWords.left(left.idea().number())));
            home.refresh(press);
        } else {
            press.reply().say(Answer.of(IdeaWords.notFound(press.value())));
        }
    }

    private void showWithdrawn(Press press, Idea idea) {
        Optional<IdeaShown> now = pages.find(press.asker(), idea.number());
        if (press.view().filter(IdeaPages::isWindow).isPresent()) {
            now.ifPresent(shown -> pages.show(press, shown));
        } else if (press.view().isEmpty()) {
            now.ifPresent(shown -> press.reply().replace(IdeaView.answer(shown)));
        }
        home.refresh(press);
    }

    void turnPage(Press press) {
        press.reply()
                .replace(IdeaListView.answer(
                        ideas.findMine(press.asker().author(), Numbers.page(press.value()), IdeaListView.PAGE_SIZE),
                        press.asker().who().zone()));
    }
}
