package ripple.slack.round;

import com.slack.api.model.block.LayoutBlock;
import com.slack.api.model.block.element.ButtonElement;
import java.util.ArrayList;
import java.util.List;
import ripple.idea.IdeaWords;
import ripple.round.ProposalService;
import ripple.round.ProposalService.Open;
import ripple.round.ProposalWords;
import ripple.slack.act.Asker;
import ripple.slack.act.HomeSection;
import ripple.slack.layout.Pieces;

/** What a match round proposes to somebody, on their Home page, until they have answered. */
public final class RoundSection implements HomeSection {

    static final String NAME = "round";

    private static final int MOST = 6;
    private static final int MOST_PROPOSALS = 2;

    private final ProposalService proposals;

    public RoundSection(ProposalService proposals) {
        this.proposals = proposals;
    }

    @Override
    public String name() {
        return NAME;
    }

    @Override
    public int most() {
        return MOST;
    }

    @Override
    public List<LayoutBlock> blocks(Asker asker, int page) {
        List<LayoutBlock> blocks = new ArrayList<>();
        proposals.open(asker.member()).stream()
                .limit(MOST_PROPOSALS)
                .forEach(open -> blocks.addAll(proposal(open, asker)));
        if (!blocks.isEmpty()) {
            blocks.add(Pieces.divider());
        }
        return blocks;
    }

    private static List<LayoutBlock> proposal(Open open, Asker asker) {
        String value = Long.toString(open.mentorship().value());
        ButtonElement yes = Pieces.button(ProposalWords.YES, RoundNames.YES, value);
        yes.setStyle("primary");
        return List.of(
                Pieces.sentence(
                        (open.asMentor() ? ProposalWords.FOR_MENTOR : ProposalWords.FOR_MENTEE) + open.other() + ". "
                                + ProposalWords.dueBy(IdeaWords.when(
                                        open.answerBy(), asker.who().zone())) + "."),
                Pieces.buttons(List.of(yes, Pieces.button(ProposalWords.NOT_NOW, RoundNames.NOT_NOW, value))));
    }
}
