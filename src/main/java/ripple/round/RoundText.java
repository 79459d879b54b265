package ripple.round;

import ripple.texts.TextKey;

/** What reminds the two of a proposed pair of their answers; a hospital may word it its own way. */
public enum RoundText implements TextKey {
    BECAUSE("because", ""),
    STILL_FOR_MENTOR("still-for-mentor", ""),
    STILL_FOR_MENTEE("still-for-mentee", ""),
    ANSWER_DUE("answer-due", "when");

    private static final int LONGEST = 300;

    private final String place;
    private final String asks;

    RoundText(String place, String asks) {
        this.place = place;
        this.asks = asks;
    }

    @Override
    public String key() {
        return "round." + place;
    }

    @Override
    public String asks() {
        return asks;
    }

    @Override
    public int longest() {
        return LONGEST;
    }
}
