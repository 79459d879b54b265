package ripple.people;

import ripple.database.Coded;

/** Whether a program is being tried out, when messages reach its installer alone, or live. */
public enum Mode implements Coded {
    TEST("test"),
    LIVE("live");

    private final String code;

    Mode(String code) {
        this.code = code;
    }

    @Override
    public String code() {
        return code;
    }
}
