package ripple.mentoring;

import ripple.texts.TextKey;
import ripple.texts.TextSlot;

/** What Ripple says about the life of a mentorship by itself; a hospital may word it its own way. */
public enum PairText implements TextKey {
    FIRST_QUESTIONS(TextSlot.list("pair.first-questions", 300)),
    BECAUSE(TextSlot.line("pair.because", 300)),
    AGREEMENT_MISSING(TextSlot.line("pair.agreement-missing", 400, "other")),
    AGREEMENT_WAITS(TextSlot.line("pair.agreement-waits", 400, "other")),
    END_IS_NEAR(TextSlot.line("pair.end-is-near", 400, "other", "until")),
    END_HAS_PASSED(TextSlot.line("pair.end-has-passed", 400, "other", "until")),
    QUIET(TextSlot.line("pair.quiet", 400, "other"));

    private final TextSlot slot;

    PairText(TextSlot slot) {
        this.slot = slot;
    }

    @Override
    public TextSlot slot() {
        return slot;
    }
}
