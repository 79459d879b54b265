package ripple.slack.act;

import com.slack.api.model.block.LayoutBlock;
import java.util.ArrayList;
import java.util.List;
import java.util.concurrent.Executor;
import ripple.idea.SafetyNotes;
import ripple.slack.layout.Numbers;
import ripple.slack.layout.Pieces;

/**
 * Keeps people's Home pages up to date. A page is drawn after the answer to the act that changed it, on a thread of its own: Slack being
 * slow must not delay an answer, and a page that could not be drawn is drawn when it is next opened.
 */
public final class HomePages {

    /** What is left for sections, with one line that says that something is left out. */
    private static final int ROOM = HomeView.MOST_BLOCKS - HomeView.TOP - 1;

    private final SafetyNotes safety;
    private final List<HomeSection> sections;
    private final Views views;
    private final HomeWishes wishes;

    /**
     * @param sections from top to bottom
     * @param later where what may wait is done, after the answer
     */
    public HomePages(SafetyNotes safety, List<HomeSection> sections, Views views, Executor later) {
        this.safety = safety;
        this.sections = List.copyOf(sections);
        this.views = views;
        this.wishes = new HomeWishes(later, this::draw);
        sections.stream().filter(section -> section.most() > ROOM).findFirst().ifPresent(section -> {
            throw new IllegalArgumentException("Section " + section.name() + " takes more than a Home page holds");
        });
    }

    /** Draws the page anew, each section at its first page. */
    public void refresh(Asker asker) {
        show(asker, HomePlace.START);
    }

    /** Draws the page anew after something was pressed; where it was pressed there, it stays where it is. */
    public void refresh(Press press) {
        show(press.asker(), place(press));
    }

    /** A button between the pages of a section; its value is the page. */
    public void turn(Press press, String section) {
        show(press.asker(), place(press).at(section, Numbers.page(press.value())));
    }

    private static HomePlace place(Press press) {
        return press.view().map(HomePlace::read).orElse(HomePlace.START);
    }

    private void show(Asker asker, HomePlace place) {
        wishes.add(asker, place);
    }

    private void draw(Asker asker, HomePlace place) {
        HomeView view = new HomeView(safety.of(asker.program()));
        views.publishHome(asker, view.view(place, sections(asker, place)));
    }

    /** As many whole sections as Slack takes; somebody of many roles finds what is left out behind the commands. */
    private List<LayoutBlock> sections(Asker asker, HomePlace place) {
        List<LayoutBlock> blocks = new ArrayList<>();
        boolean isWhole = true;
        for (HomeSection section : sections) {
            List<LayoutBlock> next = section.blocks(asker, place.page(section.name())).stream()
                    .limit(section.most())
                    .toList();
            boolean fits = blocks.size() + next.size() <= ROOM;
            if (fits) {
                blocks.addAll(next);
            }
            isWhole &= fits;
        }
        if (!isWhole) {
            blocks.add(Pieces.small(EdgeWords.HOME_IS_FULL));
        }
        return blocks;
    }
}
