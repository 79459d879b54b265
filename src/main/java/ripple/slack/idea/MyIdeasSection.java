package ripple.slack.idea;

import com.slack.api.model.block.LayoutBlock;
import com.slack.api.model.block.element.ButtonElement;
import java.time.ZoneId;
import java.util.ArrayList;
import java.util.List;
import java.util.function.Predicate;
import ripple.idea.Idea;
import ripple.idea.IdeaService;
import ripple.idea.IdeaWords;
import ripple.idea.Page;
import ripple.people.Member;
import ripple.slack.act.Asker;
import ripple.slack.act.HomeSection;
import ripple.slack.layout.Names;
import ripple.slack.layout.Pieces;
import ripple.slack.mentor.RequestView;

/** A person's own ideas on their Home page, newest first, each with what happens next. */
public final class MyIdeasSection implements HomeSection {

    static final String NAME = "mine";
    static final int PAGE_SIZE = 4;

    private static final int BLOCKS_AN_IDEA = 6;
    private static final int AROUND_THEM = 3;
    private static final int EXCERPT = 300;

    private final IdeaService ideas;
    private final Predicate<Member> mayAsk;

    /** @param mayAsk whether somebody may ask for a mentor now */
    public MyIdeasSection(IdeaService ideas, Predicate<Member> mayAsk) {
        this.ideas = ideas;
        this.mayAsk = mayAsk;
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
        boolean asks = mayAsk.test(asker.member());
        return blocks(
                ideas.findMine(asker.author(), page, PAGE_SIZE), asker.who().zone(), idea -> asks && idea.isWelcomed());
    }

    /** @param waitsForMentor for which ideas its author may get a mentor now */
    static List<LayoutBlock> blocks(Page<Idea> ideas, ZoneId reader, Predicate<Idea> waitsForMentor) {
        List<LayoutBlock> blocks = new ArrayList<>();
        blocks.add(Pieces.heading(IdeaWords.MY_IDEAS));
        if (ideas.isEmpty()) {
            blocks.add(Pieces.strong(IdeaWords.NO_IDEAS));
            blocks.add(Pieces.sentence(IdeaWords.WAYS_TO_START));
        }
        for (Idea idea : ideas.items()) {
            blocks.addAll(idea(idea, reader, waitsForMentor));
        }
        blocks.addAll(Pieces.paging(ideas, Names.HOME_NEWER, Names.HOME_OLDER));
        return blocks;
    }

    private static List<LayoutBlock> idea(Idea idea, ZoneId reader, Predicate<Idea> waitsForMentor) {
        List<ButtonElement> buttons = new ArrayList<>();
        if (waitsForMentor.test(idea)) {
            buttons.add(RequestView.getAMentor(idea.number().toString()));
        }
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
