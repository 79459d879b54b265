package ripple.privacy;

import java.time.Clock;
import java.time.Instant;
import java.time.temporal.ChronoUnit;
import java.util.List;
import ripple.database.Transaction;
import ripple.people.ProgramId;
import ripple.privacy.AuditStore.ChainEnd;

/** Remembers who did what, in the transaction that does it: one chain for each program, which only grows. */
public final class Audit {
    private final Clock clock;

    public Audit(Clock clock) {
        this.clock = clock;
    }

    public void record(Transaction transaction, AuditEntry entry) {
        AuditStore store = transaction.store(AuditStore.class);
        ChainEnd place = store.takePlace(entry.program(), AuditLink.BEGINNING);
        Instant now = clock.instant().truncatedTo(ChronoUnit.MILLIS);
        AuditLink link = AuditLink.after(place.hash(), place.number(), now, entry);
        store.add(link);
        store.setEnd(entry.program(), link.hash());
    }

    /**
     * Takes away up to {@code limit} of the oldest entries made before an instant, and says how many. The chain goes on from an anchor
     * that keeps the last hash, and an entry of its own signs for it.
     */
    int closeOff(Transaction transaction, ProgramId program, Instant before, int limit) {
        AuditStore store = transaction.store(AuditStore.class);
        List<AuditLink> old = store.findAfter(program, 0, limit).stream()
                .takeWhile(link -> link.at().isBefore(before))
                .toList();
        if (old.isEmpty()) {
            return 0;
        }
        AuditLink last = old.get(old.size() - 1);
        store.anchor(program, last.number(), last.hash(), clock.instant());
        record(transaction, new AuditEntry(program, new Actor.Ripple(), AuditActs.CLOSED_OFF, entry(last.number())));
        store.removeUpTo(program, last.number());
        return old.size();
    }

    static Subject entry(long number) {
        return new Subject("audit-entry", number);
    }
}
