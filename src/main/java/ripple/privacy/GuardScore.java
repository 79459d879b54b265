package ripple.privacy;

import java.util.ArrayList;
import java.util.Collection;
import java.util.List;
import java.util.Map;
import java.util.TreeMap;

/**
 * How well the guard did on a set of sentences. Flagged means asked about or blocked; precision of block is the share of blocked
 * sentences that had to be flagged; questions are counted on the sentences that must pass. Shares of nothing are 1.
 */
final class GuardScore {

    private int mustFlag;
    private int flagged;
    private int mustPass;
    private int asked;
    private int blockedRightly;
    private int blockedWrongly;
    private final List<String> missed = new ArrayList<>();
    private final List<String> disturbed = new ArrayList<>();
    private final Map<String, KindScore> byKind = new TreeMap<>();

    /** How many stretches of one kind were found. */
    record KindScore(int found, int all) {
        KindScore plus(boolean hit) {
            return new KindScore(found + (hit ? 1 : 0), all + 1);
        }
    }

    static GuardScore of(Collection<GuardSample> samples, IdentifierGuard guard) {
        GuardScore score = new GuardScore();
        for (GuardSample sample : samples) {
            GuardVerdict verdict = guard.check(sample.text(), Staff.nobody());
            switch (sample.label()) {
                case MUST_FLAG -> score.countIdentifiers(sample, verdict);
                case MUST_NOT_FLAG -> score.countClean(sample, verdict);
                case EITHER -> {
                    // people disagree about these, so no score may depend on them
                }
            }
        }
        return score;
    }

    private void countIdentifiers(GuardSample sample, GuardVerdict verdict) {
        mustFlag++;
        if (verdict.passes()) {
            missed.add(sample.id());
        } else {
            flagged++;
        }
        blockedRightly += verdict.outcome() == GuardOutcome.BLOCK ? 1 : 0;
        for (GuardSample.Span span : sample.spans()) {
            boolean hit = verdict.findings().stream()
                    .anyMatch(finding -> finding.start() < span.end() && span.start() < finding.end());
            byKind.merge(span.kind(), new KindScore(0, 0).plus(hit), (old, one) -> old.plus(hit));
        }
    }

    private void countClean(GuardSample sample, GuardVerdict verdict) {
        mustPass++;
        asked += verdict.outcome() == GuardOutcome.ASK ? 1 : 0;
        blockedWrongly += verdict.outcome() == GuardOutcome.BLOCK ? 1 : 0;
        if (!verdict.passes()) {
            disturbed.add(sample.id());
        }
    }

    double recall() {
        return share(flagged, mustFlag);
    }

    double precisionOfBlock() {
        return share(blockedRightly, blockedRightly + blockedWrongly);
    }

    double questionsOnClean() {
        return mustPass == 0 ? 0 : (double) asked / mustPass;
    }

    int mustFlag() {
        return mustFlag;
    }

    int mustPass() {
        return mustPass;
    }

    /** The ids of sentences with identifiers that passed. */
    List<String> missed() {
        return List.copyOf(missed);
    }

    /** The ids of clean sentences that were asked about or blocked. */
    List<String> disturbed() {
        return List.copyOf(disturbed);
    }

    Map<String, KindScore> byKind() {
        return Map.copyOf(new TreeMap<>(byKind));
    }

    private static double share(int part, int all) {
        return all == 0 ? 1 : (double) part / all;
    }
}
