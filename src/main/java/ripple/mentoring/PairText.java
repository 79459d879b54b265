package ripple.mentoring;

import ripple.texts.TextKey;

/** What Ripple says about the life of a mentorship by itself; a hospital may word it its own way. */
public enum PairText implements TextKey {
    FIRST_QUESTIONS("pair.first-questions", "", 300),
    BECAUSE("pair.because", "", 300),
    AGREEMENT_MISSING("pair.agreement-missing", "other", 400),
    AGREEMENT_WAITS("pair.agreement-waits", "other", 400),
    END_IS_NEAR("pair.end-is-near", "other until", 400),
    END_HAS_PASSED("pair.end-has-passed", "other until", 400),
    QUIET("pair.quiet", "other", 400);

    private final String key;
    private final String asks;
    private final int longest;

    PairText(String key, String asks, int longest) {
        this.key = key;
        this.asks = asks;
        this.longest = longest;
    }

    @Override
    public String key() {
        return key;
    }

    @Override
    public String asks() {
        return asks;
    }

    @Override
    public int longest() {
        return longest;
    }

    @Override
    public boolean isList() {
        return this == FIRST_QUESTIONS;
    }
}
