package ripple.slack.act;

import com.slack.api.model.block.LayoutBlock;
import com.slack.api.model.view.View;
import java.util.ArrayList;
import java.util.List;
import ripple.idea.IdeaWords;
import ripple.idea.SafetyNote;
import ripple.slack.layout.Names;
import ripple.slack.layout.Pieces;

/** The frame of a person's Home page in Ripple: the ways to start, and below them the sections. */
public final class HomeView {

    /** What Slack takes. */
    static final int MOST_BLOCKS = 100;

    /** What {@link #top} takes. */
    static final int TOP = 5;

    private final SafetyNote safety;

    public HomeView(SafetyNote safety) {
        this.safety = safety;
    }

    public View view(HomePlace place, List<LayoutBlock> sections) {
        List<LayoutBlock> blocks = new ArrayList<>(top());
        blocks.addAll(sections);
        return View.builder()
                .type("home")
                .callbackId(Names.HOME)
                .privateMetadata(place.write())
                .blocks(blocks)
                .build();
    }

    private List<LayoutBlock> top() {
        return List.of(
                Pieces.sentence(IdeaWords.HOME_PURPOSE),
                Pieces.buttons(List.of(Pieces.shareAnIdea(), Pieces.button(IdeaWords.HELP, Names.HELP, Names.HELP))),
                Pieces.safety(safety),
                Pieces.small(IdeaWords.NOT_WATCHED),
                Pieces.divider());
    }
}
