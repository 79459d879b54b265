package ripple.slack.platform;

import java.time.Clock;
import ripple.database.Transaction;
import ripple.outbox.Outbox;
import ripple.people.ProgramId;
import ripple.privacy.Actor;
import ripple.privacy.Audit;
import ripple.privacy.AuditEntry;

/** Ripple comes to a workspace, or is taken out of it: then nothing more is sent there, and everything is kept until it comes back. */
public final class Moves {

    /** Stored in the audit log: Ripple noticed that its token holds no more, because it was taken out or its token taken back. */
    static final String REMOVED = "workspace.removed";

    private final Outbox outbox;
    private final Audit audit;
    private final Clock clock;

    public Moves(Outbox outbox, Clock clock) {
        this.outbox = outbox;
        this.audit = new Audit(clock);
        this.clock = clock;
    }

    public void in(Transaction transaction, String teamId, ProgramId program) {
        transaction.store(AddressBookStore.class).markBegun(teamId);
        outbox.resume(transaction, program);
    }

    public void out(Transaction transaction, String teamId, ProgramId program) {
        int stopped = transaction.store(AddressBookStore.class).markStopped(teamId, clock.instant());
        outbox.stop(transaction, program);
        if (stopped > 0) {
            audit.record(transaction, AuditEntry.ofProgram(program, new Actor.Ripple(), REMOVED));
        }
    }
}
