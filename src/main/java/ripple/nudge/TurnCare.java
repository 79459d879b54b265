package ripple.nudge;

import java.time.Duration;
import java.time.Instant;
import ripple.database.Transaction;
import ripple.due.DueTable;
import ripple.people.PersonId;
import ripple.people.ProgramId;

/** Forgets what a person was last told, what they were to hear, and after a year what was said to anybody. */
public final class TurnCare {

    /** Nothing that is so long ago comes again. */
    private static final Duration KEPT = Duration.ofDays(400);

    /** Says how many rows that were. */
    public int erase(Transaction transaction, ProgramId program, PersonId person) {
        PromptStore prompts = transaction.store(PromptStore.class);
        return transaction.store(TurnStore.class).forget(program, person)
                + new DueTable().forget(transaction, program, person)
                + prompts.forgetSaid(program, person)
                + prompts.forgetMessages(program, person);
    }

    /** Lets go of up to so many messages, and says how many. */
    public int letGo(Transaction transaction, ProgramId program, Instant now, int limit) {
        PromptStore prompts = transaction.store(PromptStore.class);
        prompts.letGoSaid(program, now.minus(KEPT), limit);
        return prompts.letGoMessages(program, now.minus(KEPT), limit);
    }
}
