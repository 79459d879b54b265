package ripple.outbox;

import java.time.Clock;
import java.time.Instant;
import java.util.List;
import java.util.Optional;
import java.util.function.UnaryOperator;
import ripple.database.DatabaseKind;
import ripple.database.Transaction;
import ripple.people.ProgramId;
import ripple.people.ProgramStanding;
import ripple.people.ProgramStandings;

/** Where features put what should be said, in the transaction of the state it speaks of. */
public final class Outbox {
    /** Until someone connects the program again. */
    private static final Instant UNTIL_RESUMED = Instant.parse("9999-01-01T00:00:00Z");

    private final Clock clock;
    private final Runnable wake;
    private final ReadersHours hours;
    private final ProgramStandings standings = new ProgramStandings();

    /**
     * Everything goes at once, whatever the hour.
     *
     * @param clock the real one
     * @param wake called after the commit of what was put
     */
    public Outbox(Clock clock, Runnable wake) {
        this(clock, wake, ReadersHours.ALWAYS);
    }

    /** @param hours when readers may be told what can wait */
    public Outbox(Clock clock, Runnable wake, ReadersHours hours) {
        this.clock = clock;
        this.wake = wake;
        this.hours = hours;
    }

    /**
     * True if new; asking twice with one key is harmless. An edit of a message that is not there is kept among the dead, to be seen.
     *
     * <p>Until the program goes live its installer gets everything; as long as nobody is known to have installed it, messages are kept
     * among the dead.
     */
    public boolean put(Transaction transaction, Outgoing outgoing) {
        ProgramStanding standing = standings.of(transaction, outgoing.program());
        Diversion diversion = Diversion.of(outgoing, standing);
        if (standing.isTest() && standing.installer().isEmpty()) {
            return putDead(transaction, row(outgoing, diversion, Optional.empty()), Reasons.TEST_MODE);
        }
        lock(transaction, outgoing.program(), diversion.to().conversation());
        if (outgoing.replaces().isEmpty()) {
            return put(transaction, waiting(transaction, row(outgoing, diversion, Optional.empty()), outgoing));
        }
        Optional<OutboxStore.Place> edited = transaction
                .store(OutboxStore.class)
                .findPlace(outgoing.program(), outgoing.replaces().get())
                .filter(place -> place.wasMeantFor(outgoing.to()));
        return edited.isEmpty()
                ? putDead(transaction, row(outgoing, diversion, Optional.empty()), Reasons.NOTHING_TO_EDIT)
                : put(transaction, row(outgoing, diversion, edited.filter(place -> place.isEditedBy(diversion))));
    }

    /**
     * Changes what a message of one person says, beginning from what it says by now; false if there is no such message any more, or if it
     * went to somebody else because the program is tried out.
     */
    public boolean rewrite(
            Transaction transaction, ProgramId program, String key, UnaryOperator<List<Section>> change) {
        OutboxStore store = transaction.store(OutboxStore.class);
        Optional<OutboxStore.Standing> found = store.findStanding(program, key);
        found.ifPresent(standing -> lock(transaction, program, standing.conversation()));
        return store.findStanding(program, key)
                .filter(standing -> standing.meantFor().isEmpty())
                .map(standing -> rewrite(transaction, program, key, standing, change))
                .isPresent();
    }

    private boolean rewrite(
            Transaction transaction,
            ProgramId program,
            String key,
            OutboxStore.Standing standing,
            UnaryOperator<List<Section>> change) {
        List<Section> before = Diversion.withoutMark(Body.read(standing.body()).sections());
        List<Section> after = change.apply(before);
        return after.equals(before)
                || put(
                        transaction,
                        new Outgoing(
                                program,
                                key + ":edit-" + (standing.edits() + 1),
                                Kind.ANSWER,
                                Recipient.of(standing.conversation()),
                                new Message(after),
                                Optional.of(key)));
    }

    private boolean put(Transaction transaction, OutboxStore.NewRow row) {
        boolean isNew = PutSql.put(transaction, row);
        if (isNew) {
            transaction.afterCommit(wake);
        }
        return isNew;
    }

    /** Who tries Ripple out sees at once what others would get. */
    private OutboxStore.NewRow waiting(Transaction transaction, OutboxStore.NewRow row, Outgoing outgoing) {
        return row.meantFor().isEmpty()
                ? hours.opensAt(transaction, outgoing).map(row::opening).orElse(row)
                : row;
    }

    private static boolean putDead(Transaction transaction, OutboxStore.NewRow row, String reason) {
        return transaction.store(OutboxStore.class).putDead(row, reason).isPresent();
    }

    private OutboxStore.NewRow row(Outgoing outgoing, Diversion diversion, Optional<OutboxStore.Place> edited) {
        return new OutboxStore.NewRow(
                outgoing.program(),
                outgoing.key(),
                outgoing.kind(),
                edited.map(OutboxStore.Place::lane).orElse(outgoing.kind().lane()),
                diversion.to().conversation(),
                Body.write(diversion.message()),
                edited.map(OutboxStore.Place::id),
                clock.instant(),
                diversion.meantFor(),
                clock.instant(),
                Optional.empty());
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

    /** How far a message is; empty if there is none of this key. */
    public Optional<Fate> findFate(Transaction transaction, ProgramId program, String key) {
        return transaction.store(OutboxStore.class).findState(program, key).map(state -> switch (state) {
            case "sent" -> Fate.SENT;
            case "dead" -> Fate.DEAD;
            default -> Fate.OPEN;
        });
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
