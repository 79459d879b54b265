package ripple.mentoring;

import ripple.texts.TextKey;

/** What reminds a mentor of a request; a hospital may word it its own way. */
public enum RequestText implements TextKey {
    BECAUSE("because", ""),
    STILL_ASKS("still-asks", ""),
    ANSWER_BY("answer-by", "when");

    private static final int LONGEST = 300;

    private final String place;
    private final String asks;

    RequestText(String place, String asks) {
        this.place = place;
        this.asks = asks;
    }

    @Override
    public String key() {
        return "request." + place;
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
