package ripple.nudge;

import ripple.database.Coded;

/** How asking whether somebody should hear something ended. */
public enum Ending implements Coded {
    SENT("sent"),
    /** It is outside the person's hours; asked again when they begin. */
    QUIET_HOURS("quiet-hours"),
    /** By the time it could have been said there was nothing left to say. */
    ANSWERED("answered"),
    /** It is too late for it to be of use. */
    STALE("stale"),
    /** It was said before: another instance did at the same moment, or a clock went back. */
    SAID("said"),
    /** The person is away. */
    AWAY("away"),
    /** The platform keeps the person undisturbed just now. */
    DO_NOT_DISTURB("do-not-disturb"),
    /** The person asked for quiet until later. */
    SNOOZED("snoozed"),
    /** The person has heard as much this week as anybody should, or would have no room left for what matters more. */
    CAPPED("capped"),
    /** What it is about rests. */
    PAUSED("paused"),
    /** What it is about has ended. */
    OVER("over"),
    /** The person does not take part any more. */
    LEFT("left"),
    /** A week later instead. */
    NEXT_WEEK("next-week"),
    /** Looking at it broke; looked at again later. */
    BROKEN("broken");

    private final String code;

    Ending(String code) {
        this.code = code;
    }

    @Override
    public String code() {
        return code;
    }
}
