package ripple.privacy;

import java.util.Comparator;
import java.util.List;
import java.util.Set;

/** What the guard says about one text: its findings in the order of the text, and the strictest outcome among them. */
public record GuardVerdict(List<Finding> findings) {

    private static final Comparator<Finding> BY_PLACE =
            Comparator.comparingInt(Finding::start).thenComparingInt(Finding::end);

    static final GuardVerdict PASSED = new GuardVerdict(List.of());

    public GuardVerdict {
        findings = findings.size() < 2
                ? List.copyOf(findings)
                : findings.stream().sorted(BY_PLACE).toList();
    }

    public GuardOutcome outcome() {
        return findings.stream()
                .map(Finding::outcome)
                .max(Comparator.naturalOrder())
                .orElse(GuardOutcome.PASS);
    }

    /** The same as if there were no findings of these kinds. */
    GuardVerdict without(Set<IdentifierKind> kinds) {
        return kinds.isEmpty()
                ? this
                : new GuardVerdict(findings.stream()
                        .filter(finding -> !kinds.contains(finding.kind()))
                        .toList());
    }

    public boolean passes() {
        return findings.isEmpty();
    }

    /** The kinds found, each once, in the order of the text. */
    public List<IdentifierKind> kinds() {
        return findings.stream().map(Finding::kind).distinct().toList();
    }
}
