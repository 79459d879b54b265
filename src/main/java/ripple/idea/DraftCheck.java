package ripple.idea;

import java.util.ArrayList;
import java.util.List;
import java.util.Optional;
import ripple.privacy.Asked;
import ripple.privacy.GuardOutcome;
import ripple.privacy.GuardVerdict;
import ripple.privacy.IdentifierGuard;
import ripple.privacy.Staff;

/** Decides whether a draft may be kept: within its limits, and nothing in it that may identify a patient. Pure. */
final class DraftCheck {

    private final IdentifierGuard guard;

    DraftCheck(IdentifierGuard guard) {
        this.guard = guard;
    }

    /**
     * What speaks against keeping it, gravest first: limits, then what is surely an identifier, then what may be one.
     *
     * @param confirmed the words for which the author has said "No, keep it"
     */
    Optional<Objection> findObjection(Draft typed, Optional<Asked> confirmed, Staff staff) {
        CleanDraft cleaned = CleanDraft.of(typed);
        List<Problem> problems = problemsOf(cleaned.words());
        if (!problems.isEmpty()) {
            return Optional.of(new Objection.Unfit(problems));
        }
        List<Concern> blocked = new ArrayList<>();
        List<Concern> asked = new ArrayList<>();
        for (IdeaField field : IdeaField.OF_AN_IDEA) {
            GuardVerdict verdict = verdict(typed.words(field), cleaned.words().words(field), staff);
            switch (verdict.outcome()) {
                case BLOCK -> blocked.add(concern(field, verdict, GuardOutcome.BLOCK));
                case ASK -> asked.add(concern(field, verdict, GuardOutcome.ASK));
                case PASS -> {}
            }
        }
        if (!blocked.isEmpty()) {
            return Optional.of(new Objection.Blocked(blocked));
        }
        if (asked.isEmpty()) {
            return Optional.empty();
        }
        Asked question = cleaned.asAsked();
        return confirmed.filter(question::equals).isPresent()
                ? Optional.empty()
                : Optional.of(new Objection.Questioned(question, asked));
    }

    /** The places are those of what the author sees; but it is the cleaned text that would be kept, so it has the last word. */
    GuardVerdict verdict(String typed, String cleaned, Staff staff) {
        GuardVerdict seen = guard.check(typed, staff);
        if (typed.equals(cleaned)) {
            return seen;
        }
        GuardVerdict kept = guard.check(cleaned, staff);
        return kept.outcome().compareTo(seen.outcome()) > 0 ? kept : seen;
    }

    static Concern concern(IdeaField field, GuardVerdict verdict, GuardOutcome outcome) {
        return new Concern(
                field,
                verdict.findings().stream()
                        .filter(finding -> finding.outcome() == outcome)
                        .toList());
    }

    private static List<Problem> problemsOf(Draft cleaned) {
        List<Problem> problems = new ArrayList<>();
        if (cleaned.noticed().isEmpty()) {
            problems.add(new Problem(IdeaField.NOTICED, IdeaWords.NOTHING_NOTICED));
        }
        for (IdeaField field : IdeaField.OF_AN_IDEA) {
            String words = cleaned.words(field);
            int length = words.codePointCount(0, words.length());
            if (length > field.longest()) {
                problems.add(new Problem(field, IdeaWords.tooLong(field, length)));
            }
        }
        return problems;
    }
}
