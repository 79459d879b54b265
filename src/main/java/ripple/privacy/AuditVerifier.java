package ripple.privacy;

import java.util.List;
import java.util.Optional;
import ripple.database.Transactions;
import ripple.people.ProgramId;
import ripple.privacy.AuditStore.ChainEnd;

/** Reads the audit log from its beginning, or from where it was closed off, and looks whether every entry is as it was written. */
public final class AuditVerifier {
    private static final int AT_ONCE = 1000;

    private final Transactions transactions;

    public AuditVerifier(Transactions transactions) {
        this.transactions = transactions;
    }

    /** One report for each program with an audit log. */
    public List<ChainReport> verify() {
        List<ProgramId> programs = transactions.read(
                transaction -> transaction.store(AuditStore.class).programs());
        return programs.stream().map(this::verify).toList();
    }

    private ChainReport verify(ProgramId program) {
        ChainWalk walk = begin(program);
        boolean more = true;
        while (more) {
            more = step(program, walk);
        }
        return walk.report();
    }

    private ChainWalk begin(ProgramId program) {
        Optional<ChainEnd> anchor = transactions.read(
                transaction -> transaction.store(AuditStore.class).findAnchor(program));
        return new ChainWalk(program, anchor);
    }

    /** The end of the chain is read in the same picture as its last entries, since meanwhile others may be added. */
    private boolean step(ProgramId program, ChainWalk walk) {
        return transactions.read(transaction -> {
            AuditStore store = transaction.store(AuditStore.class);
            List<AuditLink> links = store.findAfter(program, walk.number(), AT_ONCE);
            links.forEach(walk::over);
            if (links.size() < AT_ONCE) {
                walk.to(store.findEnd(program));
            }
            return links.size() == AT_ONCE && !walk.isBroken();
        });
    }
}
