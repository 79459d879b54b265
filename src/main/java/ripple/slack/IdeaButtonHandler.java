package ripple.slack;

import com.slack.api.model.view.View;
import java.time.ZoneId;
import java.util.Optional;
import ripple.idea.Deed;
import ripple.idea.Draft;
import ripple.idea.Idea;
import ripple.idea.IdeaService;
import ripple.idea.IdeaWords;
import ripple.idea.Seen;
import ripple.idea.Withdrawn;

/** The buttons at an idea, wherever it stands: open, edit (or add details), withdraw, and the pages of the list. */
final class IdeaButtonHandler {

    private final IdeaService ideas;
    private final IdeaModal modal;
    private final HomePages home;
    private final Views views;

    IdeaButtonHandler(IdeaService ideas, IdeaModal modal, HomePages home, Views views) {
        this.ideas = ideas;
        this.modal = modal;
        this.home = home;
        this.views = views;
    }

    void show(Press press) {
        find(press).ifPresent(idea -> show(press, idea));
    }

    private void show(Press press, Idea idea) {
        ZoneId reader = press.asker().who().zone();
        if (!isShown(press, IdeaView.modal(idea, reader))) {
            press.reply().say(IdeaView.answer(idea, reader));
        }
    }

    void edit(Press press) {
        see(press).ifPresent(seen -> {
            Idea idea = seen.idea();
            if (!seen.may(Deed.EDIT)) {
                show(press, idea);
                return;
            }
            IdeaForm form = IdeaForm.of(new FormTask.Change(idea.edition()), Draft.of(idea.text()));
            if (!isShown(press, modal.view(form))) {
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
        } else {
            press.reply().say(Answer.of(IdeaWords.notFound(press.value())));
        }
    }

    private void showWithdrawn(Press press, Idea idea) {
        ZoneId reader = press.asker().who().zone();
        Optional<OpenView> window = press.view().filter(IdeaButtonHandler::isWindow);
        if (window.isPresent()) {
            views.update(press.asker(), window.get(), IdeaView.modal(idea, reader));
        } else if (press.view().isEmpty()) {
            press.reply().replace(IdeaView.answer(idea, reader));
        }
        home.refresh(press);
    }

    void turnPage(Press press) {
        press.reply()
                .replace(IdeaListView.answer(
                        ideas.findMine(press.asker().author(), Numbers.page(press.value()), IdeaListView.PAGE_SIZE),
                        press.asker().who().zone()));
    }

    private Optional<Idea> find(Press press) {
        return see(press).map(Seen::idea);
    }

    private Optional<Seen> see(Press press) {
        Optional<Seen> seen = Numbers.idea(press.value())
                .flatMap(number -> ideas.see(press.asker().author(), number));
        if (seen.isEmpty()) {
            press.reply().say(Answer.of(IdeaWords.notFound(press.value())));
        }
        return seen;
    }

    /** In the window of an idea the next window takes its place; everywhere else one opens. */
    private boolean isShown(Press press, View view) {
        Showing showing = press.view()
                .filter(IdeaButtonHandler::isWindow)
                .map(window -> views.update(press.asker(), window, view))
                .orElseGet(() -> views.open(press.asker(), press.trigger(), view));
        return showing instanceof Showing.Shown;
    }

    private static boolean isWindow(OpenView view) {
        return view.callback().equals(Names.IDEA_SHOW);
    }
}
