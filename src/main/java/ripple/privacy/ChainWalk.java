package ripple.privacy;

import java.util.Optional;
import ripple.people.ProgramId;
import ripple.privacy.AuditStore.ChainEnd;
import ripple.privacy.ChainReport.Breach;

/** A walk along one chain, link by link, up to the first breach. */
final class ChainWalk {
    private final ProgramId program;
    private final Optional<ChainEnd> anchor;
    private long number;
    private String hash;
    private long entries;
    private boolean signed;
    private Optional<Breach> breach = Optional.empty();

    ChainWalk(ProgramId program, Optional<ChainEnd> anchor) {
        this.program = program;
        this.anchor = anchor;
        this.number = anchor.map(ChainEnd::number).orElse(0L);
        this.hash = anchor.map(ChainEnd::hash).orElse(AuditLink.BEGINNING);
        this.signed = anchor.isEmpty();
    }

    long number() {
        return number;
    }

    boolean isBroken() {
        return breach.isPresent();
    }

    void over(AuditLink link) {
        if (isBroken()) {
            return;
        }
        if (link.number() != number + 1) {
            broken(number + 1, "is missing");
        } else if (!link.fitsAfter(hash)) {
            broken(link.number(), "is not as it was written, or does not belong after the one before it");
        } else {
            signed |= signs(link);
            number = link.number();
            hash = link.hash();
            entries++;
        }
    }

    private boolean signs(AuditLink link) {
        return anchor.isPresent()
                && link.act().equals(AuditActs.CLOSED_OFF)
                && link.subject().equals(Audit.entry(anchor.get().number()).code());
    }

    /** The chain must end where it is said to end. */
    void to(Optional<ChainEnd> end) {
        if (isBroken()) {
            return;
        }
        if (end.isEmpty() || end.get().number() != number || !end.get().hash().equals(hash)) {
            broken(number + 1, "is missing, or the end of the log was changed");
        } else if (!signed) {
            broken(anchor.map(ChainEnd::number).orElse(0L), "was closed off without an entry that signs for it");
        }
    }

    private void broken(long at, String how) {
        breach = Optional.of(new Breach(at, "entry " + at + " " + how));
    }

    ChainReport report() {
        return new ChainReport(program, entries, hash, breach);
    }
}
