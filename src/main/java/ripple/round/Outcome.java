package ripple.round;

import ripple.database.Coded;

/** What came of a seat when its round was published. */
public enum Outcome implements Coded {
    /** Not published, or not yet this one's turn. */
    OPEN("open"),
    /** Both are asked; the place is held. */
    ASKED("asked"),
    /** It was no longer possible. */
    LEFT_OUT("left-out"),
    /** The draft gave them nobody. */
    NOBODY("nobody");

    private final String code;

    Outcome(String code) {
        this.code = code;
    }

    /** The stored name; it never changes. */
    @Override
    public String code() {
        return code;
    }
}
