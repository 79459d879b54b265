package ripple.profile;

import ripple.texts.TextKey;

/** Texts for mentors that a hospital may word its own way. */
public enum ProfileText implements TextKey {
    /** How to begin: the first meeting, the agreement, listening, small tests. */
    GUIDE("guide.first-time-mentors");

    private static final int LONGEST = 400;

    private final String key;

    ProfileText(String key) {
        this.key = key;
    }

    @Override
    public String key() {
        return key;
    }

    @Override
    public int longest() {
        return LONGEST;
    }

    @Override
    public boolean isList() {
        return true;
    }
}
