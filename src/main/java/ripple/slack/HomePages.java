package ripple.slack;

import java.util.concurrent.Executor;
import ripple.idea.Author;
import ripple.idea.IdeaService;

/**
 * Keeps people's Home pages up to date. A page is drawn after the answer to the act that changed it, on a thread of its own: Slack being
 * slow must not delay an answer, and a page that could not be drawn is drawn when it is next opened.
 */
public final class HomePages {

    private final IdeaService ideas;
    private final HomeView view;
    private final Views views;
    private final Executor later;

    public HomePages(IdeaService ideas, HomeView view, Views views, Executor later) {
        this.ideas = ideas;
        this.view = view;
        this.views = views;
        this.later = later;
    }

    /** Draws the first page. */
    void refresh(Asker asker) {
        show(asker, 1);
    }

    void show(Asker asker, int page) {
        later.execute(() -> views.publishHome(
                asker,
                view.view(
                        ideas.findMine(new Author(asker.program(), asker.person()), page, HomeView.PAGE_SIZE),
                        asker.who().zone())));
    }

    /** A button between the pages. */
    void turn(Press press) {
        show(press.asker(), Numbers.page(press.value()));
    }
}
