package ripple.reflection;

import ripple.texts.TextKey;

/** What the pulse asks, and the answers there are; a hospital may word it its own way. */
public enum PulseText implements TextKey {
    BECAUSE("because", ""),
    MAY_I("may-i", "other"),
    QUESTION("question", "other"),
    CHOICE("choice", ""),
    VERY_WELL("answers.very-well", ""),
    WELL("answers.well", ""),
    SO_SO("answers.so-so", ""),
    NOT_WELL("answers.not-well", ""),
    BADLY("answers.badly", "");

    private static final int LONGEST = 400;
    private static final int LONGEST_LABEL = 30;

    private final String place;
    private final String asks;

    PulseText(String place, String asks) {
        this.place = place;
        this.asks = asks;
    }

    @Override
    public String key() {
        return "pulse." + place;
    }

    @Override
    public String asks() {
        return asks;
    }

    @Override
    public int longest() {
        return place.startsWith("answers.") ? LONGEST_LABEL : LONGEST;
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
