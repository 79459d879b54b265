package ripple.reflection;

import ripple.texts.TextKey;

/** What stands around the themes when somebody is asked to reflect; a hospital may word it its own way. */
public enum ReflectionText implements TextKey {
    INVITATION("invitation", ""),
    BECAUSE("because", ""),
    CHANGE("change", "stop");

    private static final int LONGEST = 300;

    private final String place;
    private final String asks;

    ReflectionText(String place, String asks) {
        this.place = place;
        this.asks = asks;
    }

    @Override
    public String key() {
        return "reflection." + place;
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
