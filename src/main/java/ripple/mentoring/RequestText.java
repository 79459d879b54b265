package ripple.mentoring;

import ripple.texts.TextKey;
import ripple.texts.TextSlot;

/** What reminds a mentor of a request; a hospital may word it its own way. */
public enum RequestText implements TextKey {
    BECAUSE("because"),
    STILL_ASKS("still-asks"),
    ANSWER_BY("answer-by", "when");

    private static final int LONGEST = 300;

    private final TextSlot slot;

    RequestText(String place, String... asks) {
        this.slot = TextSlot.line("request." + place, LONGEST, asks);
    }

    @Override
    public TextSlot slot() {
        return slot;
    }
}
