package ripple.slack;

import com.slack.api.model.block.LayoutBlock;
import com.slack.api.model.block.element.ButtonElement;
import java.time.ZoneId;
import java.util.ArrayList;
import java.util.List;
import ripple.idea.Idea;
import ripple.idea.IdeaService;
import ripple.idea.IdeaWords;
import ripple.idea.Page;

/** A person's own ideas on their Home page, newest first, each with what happens next. */
public final class MyIdeasSection implements HomeSection {

    static final String NAME = "mine";
    static final int PAGE_SIZE = 4;

    private static final int BLOCKS_AN_IDEA = 6;
    private static final int AROUND_THEM = 3;
    private static final int EXCERPT = 300;

    private final IdeaService ideas;

    public MyIdeasSection(IdeaService ideas) {
        this.ideas = ideas;
    }

    @Override
    public String name() {
        return NAME;
    }

    @Override
    public int most() {
        return PAGE_SIZE * BLOCKS_AN_IDEA + AROUND_THEM;
    }

    @Override
    public List<LayoutBlock> blocks(Asker asker, int page) {
        return blocks(
                ideas.findMine(asker.author(), page, PAGE_SIZE), asker.who().zone());
    }

    static List<LayoutBlock> blocks(Page<Idea> ideas, ZoneId reader) {
        List<LayoutBlock> blocks = new ArrayList<>();
        blocks.add(Pieces.heading(IdeaWords.MY_IDEAS));
        if (ideas.isEmpty()) {
            blocks.add(Pieces.strong(IdeaWords.NO_IDEAS));
            blocks.add(Pieces.sentence(IdeaWords.WAYS_TO_START));
        }
        for (Idea idea : ideas.items()) {
            blocks.addAll(idea(idea, reader));
        }
        blocks.addAll(Pieces.paging(ideas, Names.HOME_NEWER, Names.HOME_OLDER));
        return blocks;
    }

    private static List<LayoutBlock> idea(Idea idea, ZoneId reader) {
        List<ButtonElement> buttons = new ArrayList<>();
        buttons.add(IdeaPieces.open(idea));
        buttons.addAll(IdeaPieces.ownDeeds(idea));
        return List.of(
                Pieces.strong(IdeaWords.name(idea)),
                Pieces.typed(idea.excerpt(EXCERPT)),
                Pieces.sentence(IdeaWords.next(idea)),
                Pieces.small(IdeaWords.timesAndDeadline(idea, reader)),
                Pieces.buttons(buttons),
                Pieces.divider());
    }
}
