package ripple.slack;

import com.slack.api.model.block.LayoutBlock;
import java.util.List;
import java.util.concurrent.Executor;
import ripple.idea.SafetyNotes;

/**
 * Keeps people's Home pages up to date. A page is drawn after the answer to the act that changed it, on a thread of its own: Slack being
 * slow must not delay an answer, and a page that could not be drawn is drawn when it is next opened.
 */
public final class HomePages {

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
        int most = HomeView.TOP + sections.stream().mapToInt(HomeSection::most).sum();
        if (most > HomeView.MOST_BLOCKS) {
            throw new IllegalArgumentException(
                    "A Home page has at most " + HomeView.MOST_BLOCKS + " blocks, not " + most);
        }
    }

    /** Draws the page anew, each section at its first page. */
    void refresh(Asker asker) {
        show(asker, HomePlace.START);
    }

    /** Draws the page anew after something was pressed; where it was pressed there, it stays where it is. */
    void refresh(Press press) {
        show(press.asker(), place(press));
    }

    /** A button between the pages of a section; its value is the page. */
    void turn(Press press, String section) {
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

    private List<LayoutBlock> sections(Asker asker, HomePlace place) {
        return sections.stream()
                .flatMap(section -> section.blocks(asker, place.page(section.name())).stream()
                        .limit(section.most()))
                .toList();
    }
}
