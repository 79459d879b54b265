package ripple.nudge;

import ripple.database.Transaction;
import ripple.people.PersonId;
import ripple.people.ProgramId;

/** Forgets what a person was last told by nudges. */
public final class TurnCare {

    /** Says how many rows that were. */
    public int erase(Transaction transaction, ProgramId program, PersonId person) {
        return transaction.store(TurnStore.class).forget(program, person);
    }
}
