package ripple.slack;

import com.slack.api.model.block.LayoutBlock;
import com.slack.api.model.block.element.ButtonElement;
import com.slack.api.model.view.View;
import java.time.ZoneId;
import java.util.ArrayList;
import java.util.List;
import ripple.idea.Idea;
import ripple.idea.IdeaWords;
import ripple.idea.Page;
import ripple.idea.SafetyNote;

/** A person's Home page in Ripple: the ways to start, and their own ideas with what happens next. */
final class HomeView {

    /** Six blocks an idea and a dozen around them stay below the 100 that Slack takes. */
    static final int PAGE_SIZE = 12;

    private static final int EXCERPT = 300;

    private final SafetyNote safety;

    HomeView(SafetyNote safety) {
        this.safety = safety;
    }

    View view(Page<Idea> ideas, ZoneId reader) {
        List<LayoutBlock> blocks = new ArrayList<>(top());
        if (ideas.isEmpty()) {
            blocks.add(Pieces.strong(IdeaWords.NO_IDEAS));
            blocks.add(Pieces.sentence(IdeaWords.WAYS_TO_START));
        }
        for (Idea idea : ideas.items()) {
            blocks.addAll(idea(idea, reader));
        }
        blocks.addAll(Pieces.paging(ideas, Names.HOME_NEWER, Names.HOME_OLDER));
        return View.builder()
                .type("home")
                .callbackId(Names.HOME)
                .privateMetadata(Integer.toString(ideas.number()))
                .blocks(blocks)
                .build();
    }

    private List<LayoutBlock> top() {
        return List.of(
                Pieces.heading(IdeaWords.MY_IDEAS),
                Pieces.sentence(IdeaWords.HOME_PURPOSE),
                Pieces.buttons(List.of(Pieces.shareAnIdea(), Pieces.button(IdeaWords.HELP, Names.HELP, Names.HELP))),
                Pieces.safety(safety),
                Pieces.small(IdeaWords.NOT_WATCHED),
                Pieces.divider());
    }

    private static List<LayoutBlock> idea(Idea idea, ZoneId reader) {
        List<LayoutBlock> blocks = new ArrayList<>();
        blocks.add(Pieces.strong(IdeaWords.name(idea)));
        blocks.add(Pieces.typed(idea.excerpt(EXCERPT)));
        blocks.add(Pieces.sentence(IdeaWords.next(idea)));
        blocks.add(Pieces.small(IdeaWords.times(idea, reader)));
        List<ButtonElement> buttons = new ArrayList<>();
        buttons.add(IdeaPieces.open(idea));
        buttons.addAll(IdeaPieces.deeds(idea));
        blocks.add(Pieces.buttons(buttons));
        blocks.add(Pieces.divider());
        return blocks;
    }

    /** The page that stands on a Home page; the first if it does not say. */
    static int readPage(OpenView home) {
        return home.notes().matches("\\d{1,9}") ? Math.max(1, Integer.parseInt(home.notes())) : 1;
    }
}
