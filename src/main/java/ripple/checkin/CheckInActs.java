package ripple.checkin;

import java.util.Set;

/** The stored names of what buttons around check-ins do; values of those at a mentor's card are {@code 12:on-track}. */
public final class CheckInActs {
    public static final String WORD = "checkin.word";
    public static final String OBSTACLE = "checkin.obstacle";
    public static final String MINUTES = "checkin.minutes";
    public static final String PACE = "checkin.pace";
    public static final String TELL_SPONSOR = "checkin.tell-sponsor";
    public static final String SMALLER_STEP = "checkin.smaller-step";
    public static final String PAUSE = "checkin.pause";
    public static final String REMATCH = "checkin.rematch";
    public static final String BLOCKER_YES = "checkin.blocker-yes";
    public static final String BLOCKER_NO = "checkin.blocker-no";
    public static final String WRITE = "checkin.write";

    /** Instead of minutes: any other number. */
    public static final String OTHER = "other";

    /** Those at a mentor's card. */
    static final Set<String> AT_CARD =
            Set.of(WORD, OBSTACLE, MINUTES, PACE, TELL_SPONSOR, SMALLER_STEP, PAUSE, REMATCH);

    private CheckInActs() {}
}
