package ripple.nudge;

import java.time.Instant;
import java.util.Collections;
import java.util.List;
import ripple.round.ProposalService;

/** Goes on with match rounds that were interrupted, and lets go of proposed pairs that were not answered in time. */
public final class RoundTurn implements Nudge {

    private final ProposalService proposals;

    public RoundTurn(ProposalService proposals) {
        this.proposals = proposals;
    }

    @Override
    public String name() {
        return "round-proposal";
    }

    /** Each of a pair is told; so it ended twice. */
    @Override
    public List<Ending> due(Instant now) {
        return Collections.nCopies(2 * proposals.turn(now), Ending.OVER);
    }
}
