package ripple.profile;

import ripple.texts.TextKey;
import ripple.texts.TextSlot;

/** Texts for mentors that a hospital may word its own way. */
public enum ProfileText implements TextKey {
    /** How to begin: the first meeting, the agreement, listening, small tests. */
    GUIDE("first-time-mentors");

    private static final int LONGEST = 400;

    private final TextSlot slot;

    ProfileText(String place) {
        this.slot = TextSlot.list("guide." + place, LONGEST);
    }

    @Override
    public TextSlot slot() {
        return slot;
    }
}
