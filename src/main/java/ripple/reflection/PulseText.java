package ripple.reflection;

import ripple.texts.TextKey;
import ripple.texts.TextSlot;

/** What the pulse asks, and the answers there are; a hospital may word it its own way. */
public enum PulseText implements TextKey {
    BECAUSE("because", PulseText.LONGEST),
    MAY_I("may-i", PulseText.LONGEST, "other"),
    QUESTION("question", PulseText.LONGEST, "other"),
    CHOICE("choice", PulseText.LONGEST),
    VERY_WELL("answers.very-well", PulseText.LONGEST_LABEL),
    WELL("answers.well", PulseText.LONGEST_LABEL),
    SO_SO("answers.so-so", PulseText.LONGEST_LABEL),
    NOT_WELL("answers.not-well", PulseText.LONGEST_LABEL),
    BADLY("answers.badly", PulseText.LONGEST_LABEL);

    private static final int LONGEST = 400;
    private static final int LONGEST_LABEL = 30;

    private final TextSlot slot;

    PulseText(String place, int longest, String... asks) {
        this.slot = TextSlot.line("pulse." + place, longest, asks);
    }

    @Override
    public TextSlot slot() {
        return slot;
    }

    /** How this answer is worded. */
    static PulseText of(PulseAnswer answer) {
        return switch (answer) {
            case VERY_WELL -> VERY_WELL;
            case WELL -> WELL;
            case SO_SO -> SO_SO;
            case NOT_WELL -> NOT_WELL;
            case BADLY -> BADLY;
        };
    }
}
