package ripple.slack.idea;

import com.slack.api.model.block.LayoutBlock;
import java.util.List;
import ripple.idea.LookAlikeService;
import ripple.idea.TriageService;
import ripple.slack.act.Asker;
import ripple.slack.act.HomeSection;

/** What waits for an answer, on the Home pages of those who answer ideas; nothing on anybody else's. */
public final class WaitingSection implements HomeSection {

    static final String NAME = "waiting";

    private final TriageService triage;
    private static final int MOST_NAMED = 3;

    private final LookAlikeService lookAlikes;
    private final IdeaPages pages;

    public WaitingSection(TriageService triage, LookAlikeService lookAlikes, IdeaPages pages) {
        this.triage = triage;
        this.lookAlikes = lookAlikes;
        this.pages = pages;
    }

    @Override
    public String name() {
        return NAME;
    }

    @Override
    public int most() {
        return WaitingView.most();
    }

    @Override
    public List<LayoutBlock> blocks(Asker asker, int page) {
        return triage.waiting(asker.author(), page, WaitingView.PAGE_SIZE)
                .map(waiting -> WaitingView.home(
                        waiting,
                        idea -> lookAlikes.find(asker.author(), idea.number(), MOST_NAMED),
                        pages.naming(asker),
                        asker.who().zone()))
                .orElseGet(List::of);
    }
}
