package ripple.slack.checkin;

import ripple.checkin.CheckInActs;

/** The stored names of check-ins in Slack: never changed once released. */
public final class CheckInNames {

    /** The answers at a mentor's card; the value says whose card, and which answer. */
    public static final String WORD = CheckInActs.WORD;

    public static final String OBSTACLE = CheckInActs.OBSTACLE;

    /** Minutes, and the form for any other number of them. */
    public static final String MINUTES = CheckInActs.MINUTES;

    public static final String PACE = CheckInActs.PACE;

    public static final String SMALLER_STEP = CheckInActs.SMALLER_STEP;

    /** The buttons and the forms that let a pair rest, and end it kindly. */
    public static final String PAUSE = CheckInActs.PAUSE;

    public static final String REMATCH = CheckInActs.REMATCH;

    /** The button and the form that bring what is in the way to a sponsor, and the mentee's answers. */
    public static final String TELL_SPONSOR = CheckInActs.TELL_SPONSOR;

    public static final String BLOCKER_YES = CheckInActs.BLOCKER_YES;

    public static final String BLOCKER_NO = CheckInActs.BLOCKER_NO;

    /** The button and the form of a mentee's check-in. */
    public static final String WRITE = CheckInActs.WRITE;

    /** The button of the same meaning where nothing was asked yet. */
    public static final String WRITE_NOW = "checkin.write-now";

    /** The window with all cards of a mentor's week, and the buttons between its pages. */
    public static final String WEEK = "checkin.week";

    public static final String WEEK_EARLIER = "checkin.week-earlier";

    public static final String WEEK_LATER = "checkin.week-later";

    /** The window with what a mentee wrote, and the buttons between its pages. */
    public static final String HISTORY = "checkin.history";

    public static final String HISTORY_NEWER = "checkin.history-newer";

    public static final String HISTORY_OLDER = "checkin.history-older";

    /** The button and the form in which somebody chooses when to be asked; the value is the side. */
    public static final String HOUR = "checkin.hour";

    private CheckInNames() {}
}
