package ripple.slack;

import com.slack.api.model.block.LayoutBlock;
import com.slack.api.model.block.element.ButtonElement;
import java.util.ArrayList;
import java.util.List;
import ripple.idea.IdeaWords;
import ripple.round.ProposalService;
import ripple.round.ProposalService.Open;
import ripple.round.ProposalWords;
import ripple.round.RoundService;
import ripple.round.RoundService.Glance;
import ripple.round.RoundWords;

/** Match rounds on the Home page: a pair that is proposed to somebody, and the board for those who run the program. */
public final class RoundSection implements HomeSection {

    static final String NAME = "round";

    private static final int MOST = 8;
    private static final int MOST_PROPOSALS = 2;

    private final RoundService rounds;
    private final ProposalService proposals;

    public RoundSection(RoundService rounds, ProposalService proposals) {
        this.rounds = rounds;
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
        rounds.glance(asker.member()).ifPresent(glance -> blocks.addAll(board(glance)));
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

    private static List<LayoutBlock> board(Glance glance) {
        return List.of(
                Pieces.strong(RoundWords.TITLE),
                Pieces.sentence(RoundWords.standing(glance.waiting(), glance.mentors(), glance.places())),
                Pieces.buttons(List.of(Pieces.button(RoundWords.OPEN, RoundNames.BOARD, RoundNames.BOARD))));
    }
}
