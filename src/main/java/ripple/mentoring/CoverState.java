package ripple.mentoring;

import ripple.database.Coded;

/** How far asking another mentor to stand in has come. */
public enum CoverState implements Coded {
    ASKED("asked"),
    AGREED("agreed"),
    DECLINED("declined"),
    /** Its days are over, or it was taken back. */
    OVER("over");

    private final String code;

    CoverState(String code) {
        this.code = code;
    }

    /** The stored name; it never changes. */
    @Override
    public String code() {
        return code;
    }
}
