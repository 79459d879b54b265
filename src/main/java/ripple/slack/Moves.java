package ripple.slack;

import java.time.Clock;
import java.util.Optional;
import ripple.database.Transaction;
import ripple.outbox.Outbox;
import ripple.people.ProgramId;

/** Ripple comes to a workspace, or is taken out of it: then nothing more is sent there, and everything is kept until it comes back. */
final class Moves {

    private final Outbox outbox;
    private final Clock clock;

    Moves(Outbox outbox, Clock clock) {
        this.outbox = outbox;
        this.clock = clock;
    }

    void in(Transaction transaction, String teamId, ProgramId program) {
        transaction.store(AddressBookStore.class).markStopped(teamId, Optional.empty());
        outbox.resume(transaction, program);
    }

    void out(Transaction transaction, String teamId, ProgramId program) {
        transaction.store(AddressBookStore.class).markStopped(teamId, Optional.of(clock.instant()));
        outbox.stop(transaction, program);
    }
}
