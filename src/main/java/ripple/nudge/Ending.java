package ripple.nudge;

import ripple.database.Coded;

/** How asking whether somebody should hear something ended. */
public enum Ending implements Coded {
    SENT("sent"),
    /** It is outside the person's hours; asked again at the next tick. */
    QUIET_HOURS("quiet-hours"),
    /** By the time it could have been said there was nothing left to say. */
    ANSWERED("answered"),
    /** It is too late for it to be of use. */
    STALE("stale"),
    /** Another instance said it at the same moment. */
    SAID("said");

    private final String code;

    Ending(String code) {
        this.code = code;
    }

    @Override
    public String code() {
        return code;
    }
}
