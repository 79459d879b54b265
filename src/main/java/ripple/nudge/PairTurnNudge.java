package ripple.nudge;

import java.time.Instant;
import java.util.Collections;
import java.util.List;
import ripple.mentoring.PairTurns;

/** What comes by itself in the life of mentorships: a pause is over, a mentor is back, a certificate is due. */
public final class PairTurnNudge implements Nudge {

    static final String NAME = "pair-turn";

    private final PairTurns turns;

    public PairTurnNudge(PairTurns turns) {
        this.turns = turns;
    }

    @Override
    public String name() {
        return NAME;
    }

    @Override
    public List<Ending> due(Instant now) {
        return Collections.nCopies(turns.due(now), Ending.SENT);
    }
}
