package ripple.outbox;

import java.time.Instant;
import ripple.outbox.OutboxStore.NextTry;

/** One sending of a leased message: the first, or one more although an earlier one may have arrived. */
record Attempt(Claimed claimed, boolean isRepeat) {
    static Attempt first(Claimed claimed) {
        return new Attempt(claimed, false);
    }

    static Attempt repeat(Claimed claimed) {
        return new Attempt(claimed, true);
    }

    /** Nothing went out: no try, and a repeat that did not happen leaves the doubt and its one permission. */
    NextTry unsent(Instant due) {
        return new NextTry(due, claimed.tries(), isRepeat, claimed.possibleRepeats());
    }

    /** It may have arrived. An edit that arrives twice changes nothing, so there is no doubt to clear up. */
    NextTry unclear(Instant due) {
        int repeats = claimed.possibleRepeats() + (isRepeat ? 1 : 0);
        return new NextTry(due, claimed.tries() + 1, !claimed.isEdit(), repeats);
    }
}
