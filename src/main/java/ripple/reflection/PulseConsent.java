package ripple.reflection;

import ripple.database.Coded;

/** Whether somebody may be asked how their mentorship goes; nobody is asked who has not said yes. */
public enum PulseConsent implements Coded {
    UNASKED("unasked"),
    /** Silence counts as no. */
    ASKED("asked"),
    YES("yes"),
    NO("no");

    private final String code;

    PulseConsent(String code) {
        this.code = code;
    }

    @Override
    public String code() {
        return code;
    }
}
