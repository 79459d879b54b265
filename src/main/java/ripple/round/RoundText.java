package ripple.round;

import ripple.texts.TextKey;
import ripple.texts.TextSlot;

/** What reminds the two of a proposed pair of their answers; a hospital may word it its own way. */
public enum RoundText implements TextKey {
    BECAUSE("because"),
    STILL_FOR_MENTOR("still-for-mentor"),
    STILL_FOR_MENTEE("still-for-mentee"),
    ANSWER_DUE("answer-due", "when");

    private static final int LONGEST = 300;

    private final TextSlot slot;

    RoundText(String place, String... asks) {
        this.slot = TextSlot.line("round." + place, LONGEST, asks);
    }

    @Override
    public TextSlot slot() {
        return slot;
    }
}
