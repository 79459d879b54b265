package ripple.mentoring;

/** The short words on buttons and beside facts about a mentorship. */
public final class PairLabels {

    public static final String PAIRS = "Your mentorships";
    public static final String PAIR = "Your mentorship";
    public static final String AGREEMENT = "Agreement";
    public static final String CHANGE_AGREEMENT = "Change agreement";
    public static final String CONFIRM = "Yes, confirm";
    public static final String CHANGE = "Change it";
    public static final String OPEN = "Open";
    public static final String PAUSE = "Pause";
    public static final String RESUME = "Go on";
    public static final String END = "End";
    public static final String COMPLETE = "Complete";
    public static final String COVER = "I will be away";
    public static final String TROUBLE = "Trouble?";
    public static final String CERTIFICATE = "Certificate";
    public static final String CLOSE_IT_TOO = "Close it, too";
    public static final String NOT_YET = "Not yet";
    public static final String YES_COVER = "Yes, I will";
    public static final String NO_COVER = "Not this time";

    public static final String EXTEND = "Extend";
    public static final String KEEP = "Keep the day";
    public static final String FIND_ANOTHER = "Find another mentor";
    public static final String FIND_NEW_MENTOR = "Find a new mentor";

    public static final String GOALS = "Goals:";
    public static final String MEETINGS = "Meetings:";
    public static final String STAYS_PRIVATE = "Stays between you:";
    public static final String UNTIL = "Until:";
    public static final String REASON = "Reason given:";
    public static final String NOTE = "Note:";
    public static final String CHANGEABLE = "Either of you can change it at any time; the other confirms.";

    private PairLabels() {}
}
