package ripple.round;

import ripple.database.Coded;

/** By which way somebody in a draft came to the mentor they have, or to none. */
public enum How implements Coded {
    /** The stable matching. */
    STABLE("stable"),
    /** The assignment with the highest total score. */
    HIGHEST("highest"),
    /** Somebody who runs the program. */
    BY_HAND("hand");

    private final String code;

    How(String code) {
        this.code = code;
    }

    /** The stored name; it never changes. */
    @Override
    public String code() {
        return code;
    }
}
