package ripple.people;

import java.time.Instant;
import ripple.database.Transaction;

/** Whether programs are tried out or live, as the database says in this very transaction. */
public final class ProgramStandings {

    public ProgramStanding of(Transaction transaction, ProgramId program) {
        return StandingSql.find(transaction, program).orElse(ProgramStanding.UNWRITTEN);
    }

    /** Used by {@code program} only. */
    public void goLive(Transaction transaction, ProgramId program, Instant at) {
        transaction.store(ProgramStore.class).goLive(program, at);
    }

    /** Used by {@code program} only; false if somebody is known to have installed Ripple here. */
    public boolean installedBy(Transaction transaction, ProgramId program, PersonId person) {
        return transaction.store(ProgramStore.class).installedBy(program, person) == 1;
    }

    /** Nobody is known any more to have installed Ripple here, if it was this person. Used by {@code program} only. */
    public boolean forgetInstaller(Transaction transaction, ProgramId program, PersonId person) {
        return transaction.store(ProgramStore.class).forgetInstaller(program, person) == 1;
    }
}
