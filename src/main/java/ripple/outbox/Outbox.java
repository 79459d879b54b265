package ripple.outbox;

import java.time.Clock;
import java.time.Instant;
import java.util.List;
import java.util.Optional;
import ripple.database.DatabaseKind;
import ripple.database.Transaction;
import ripple.people.ProgramId;

/** Where features put what should be said, in the transaction of the state it speaks of. */
public final class Outbox {
    /** Until someone connects the program again. */
    private static final Instant UNTIL_RESUMED = Instant.parse("9999-01-01T00:00:00Z");

    private final Clock clock;
    private final Runnable wake;

    /**
     * @param clock the real one
     * @param wake called after the commit of what was put
     */
    public Outbox(Clock clock, Runnable wake) {
        this.clock = clock;
        this.wake = wake;
    }

    /** True if new; asking twice with one key is harmless. An edit of a message that is not there is kept among the dead, to be seen. */
    public boolean put(Transaction transaction, Outgoing outgoing) {
        String conversation = outgoing.to().conversation();
        lock(transaction, outgoing.program(), conversation);
        OutboxStore store = transaction.store(OutboxStore.class);
        if (outgoing.replaces().isEmpty()) {
            return put(transaction, row(outgoing, outgoing.kind().lane(), Optional.empty()));
        }
        Optional<OutboxStore.Place> edited = store.findPlace(
                        outgoing.program(), outgoing.replaces().get())
                .filter(place -> place.conversation().equals(conversation));
        if (edited.isEmpty()) {
            return store.putDead(row(outgoing, outgoing.kind().lane(), Optional.empty()), Reasons.NOTHING_TO_EDIT)
                    .isPresent();
        }
        return put(
                transaction,
                row(outgoing, edited.get().lane(), Optional.of(edited.get().id())));
    }

    private boolean put(Transaction transaction, OutboxStore.NewRow row) {
        boolean isNew = transaction.store(OutboxStore.class).put(row).isPresent();
        if (isNew) {
            transaction.afterCommit(wake);
        }
        return isNew;
    }

    private OutboxStore.NewRow row(Outgoing outgoing, int lane, Optional<Long> edits) {
        return new OutboxStore.NewRow(
                outgoing.program(),
                outgoing.key(),
                outgoing.kind(),
                lane,
                outgoing.to().conversation(),
                Body.write(outgoing.message()),
                edits,
                clock.instant());
    }

    /** Stops all sending of a program (its app was removed, its token revoked); everything is kept. */
    public void stop(Transaction transaction, ProgramId program) {
        pause(transaction, program);
    }

    static void pause(Transaction transaction, ProgramId program) {
        transaction
                .store(OutboxStore.class)
                .pause(program, Scope.WORKSPACE.code(), UNTIL_RESUMED, Refusal.PROGRAM_STOPPED.code());
    }

    /** Sends again after a stop, or before a rest is over. */
    public void resume(Transaction transaction, ProgramId program) {
        transaction.store(OutboxStore.class).resume(program);
        transaction.afterCommit(wake);
    }

    /** What will not be sent any more, newest first. */
    public List<DeadLetter> dead(Transaction transaction, ProgramId program, int limit) {
        return transaction.store(OutboxStore.class).dead(program, limit);
    }

    /** On SQLite there is one writer; on PostgreSQL the place in line is guarded by a lock for the conversation. */
    static void lock(Transaction transaction, ProgramId program, String conversation) {
        if (transaction.kind() == DatabaseKind.POSTGRESQL) {
            transaction.store(OutboxStore.class).lock(program, conversation);
        }
    }
}
