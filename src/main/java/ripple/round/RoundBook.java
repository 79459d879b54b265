package ripple.round;

import java.time.Clock;
import java.util.List;
import java.util.Optional;
import ripple.database.Transaction;
import ripple.people.PersonId;
import ripple.people.ProgramId;
import ripple.privacy.Actor;
import ripple.privacy.Audit;
import ripple.privacy.AuditEntry;
import ripple.privacy.Subject;

/** Reads and writes rounds, each act with its entry in the audit log. */
final class RoundBook {

    private static final int AT_ONCE = 500;

    private final Audit audit;
    private final Clock clock;

    RoundBook(Clock clock) {
        this.audit = new Audit(clock);
        this.clock = clock;
    }

    Optional<Round> findDraft(Transaction transaction, ProgramId program) {
        return rounds(transaction).findDraft(program).map(RoundStore.RoundRow::round);
    }

    /** The draft as it was seen, if it still is so. */
    Optional<Round> findDraft(Transaction transaction, ProgramId program, DraftRef seen) {
        return findDraft(transaction, program)
                .filter(round -> DraftRef.of(round).equals(seen));
    }

    Round keep(Transaction transaction, ProgramId program, PersonId by, Drafting.Drafted drafted) {
        RoundStore store = rounds(transaction);
        RoundId id = store.draft(program, RoundStore.Figures.of(drafted), by, clock.instant())
                .orElseThrow(() -> new IllegalStateException("There is a draft already"));
        List<Seat> seats = drafted.seats();
        for (int from = 0; from < seats.size(); from += AT_ONCE) {
            seats(transaction).add(program, id, seats.subList(from, Math.min(seats.size(), from + AT_ONCE)));
        }
        record(transaction, program, by, AuditCodes.DRAFTED, id);
        return store.find(program, id).orElseThrow().round();
    }

    /** Counts the change, so that other windows notice. */
    void changed(Transaction transaction, Round draft, PersonId by) {
        int touched = rounds(transaction).touch(draft.program(), draft.id(), draft.edition());
        if (touched == 0) {
            throw new IllegalStateException("The draft was looked at in this transaction");
        }
        record(transaction, draft.program(), by, AuditCodes.CHANGED, draft.id());
    }

    void setAside(Transaction transaction, Round draft, PersonId by) {
        rounds(transaction).end(draft.program(), draft.id(), RoundState.SET_ASIDE, by, clock.instant());
        record(transaction, draft.program(), by, AuditCodes.SET_ASIDE, draft.id());
    }

    void publish(Transaction transaction, Round draft, PersonId by) {
        rounds(transaction).end(draft.program(), draft.id(), RoundState.PUBLISHING, by, clock.instant());
        seats(transaction).closeEmpty(draft.program(), draft.id());
        record(transaction, draft.program(), by, AuditCodes.PUBLISHED, draft.id());
    }

    Board.Tally tally(Transaction transaction, Round round) {
        return seats(transaction).tally(round.program(), round.id());
    }

    static RoundStore rounds(Transaction transaction) {
        return transaction.store(RoundStore.class);
    }

    static SeatStore seats(Transaction transaction) {
        return transaction.store(SeatStore.class);
    }

    private void record(Transaction transaction, ProgramId program, PersonId by, String act, RoundId round) {
        audit.record(
                transaction,
                new AuditEntry(program, new Actor.OnePerson(by), act, new Subject("round", round.value())));
    }
}
