package ripple.nudge;

import java.time.Instant;
import java.util.Collections;
import java.util.List;
import ripple.mentoring.RequestTurn;

/** Moves requests for a mentor on though nobody does anything: no answer in time, nobody to answer any more, room for whoever waits. */
public final class RequestTimeoutTurn implements Nudge {

    private final RequestTurn turn;

    public RequestTimeoutTurn(RequestTurn turn) {
        this.turn = turn;
    }

    @Override
    public String name() {
        return "match-requests";
    }

    @Override
    public List<Ending> due(Instant now) {
        return Collections.nCopies(turn.due(now), Ending.SENT);
    }
}
