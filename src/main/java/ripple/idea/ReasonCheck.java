package ripple.idea;

import java.util.List;
import java.util.Optional;
import ripple.privacy.Asked;
import ripple.privacy.GuardVerdict;
import ripple.privacy.IdentifierGuard;
import ripple.privacy.Staff;

/** Decides whether the reason of an answer may be kept: it says something, is short enough, and names no patient. Pure. */
final class ReasonCheck {

    private final DraftCheck check;

    ReasonCheck(IdentifierGuard guard) {
        this.check = new DraftCheck(guard);
    }

    /** What would be kept. */
    static String clean(String typed) {
        return CleanDraft.clean(typed);
    }

    /** @param confirmed the words for which the person has said "No, keep it" */
    Optional<Objection> findObjection(String typed, Optional<Asked> confirmed, Staff staff) {
        String cleaned = clean(typed);
        int length = cleaned.codePointCount(0, cleaned.length());
        if (cleaned.isEmpty()) {
            return unfit(TriageWords.NO_REASON);
        }
        if (length > IdeaField.REASON.longest()) {
            return unfit(IdeaWords.tooLong(IdeaField.REASON, length));
        }
        GuardVerdict verdict = check.verdict(typed, cleaned, staff);
        Asked asked = CleanDraft.of(Draft.ofWords(cleaned)).asAsked();
        return switch (verdict.outcome()) {
            case PASS -> Optional.empty();
            case BLOCK ->
                Optional.of(new Objection.Blocked(
                        List.of(DraftCheck.concern(IdeaField.REASON, verdict, verdict.outcome()))));
            case ASK ->
                confirmed.filter(asked::equals).isPresent()
                        ? Optional.empty()
                        : Optional.of(new Objection.Questioned(
                                asked, List.of(DraftCheck.concern(IdeaField.REASON, verdict, verdict.outcome()))));
        };
    }

    private static Optional<Objection> unfit(String sentence) {
        return Optional.of(new Objection.Unfit(List.of(new Problem(IdeaField.REASON, sentence))));
    }
}
