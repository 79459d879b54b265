package ripple.idea;

import java.time.Instant;
import ripple.database.Transaction;
import ripple.people.ProgramId;

/** Asks, in the transaction that changes an idea, for what is done about it soon after: see {@link FollowUpWorker}. */
final class FollowUps {

    /** Due at any time. */
    static final Instant AT_ONCE = Instant.EPOCH;

    private FollowUps() {}

    /** Its words were changed: it is found by the new ones, and its author hears of others like it, unless they heard before. */
    static void reworded(Transaction transaction, ProgramId program, IdeaNumber number) {
        transaction.store(FollowUpStore.class).ask(program, number, true, AT_ONCE);
    }

    /** Who may find it was changed, or who stands behind it. */
    static void moved(Transaction transaction, ProgramId program, IdeaNumber number) {
        transaction.store(FollowUpStore.class).ask(program, number, false, AT_ONCE);
    }
}
