package ripple.mentoring;

/** Labels, hints and corrections in the forms about a mentorship. */
public final class PairFormWords {

    public static final String AGREEMENT = "Your agreement";
    public static final String PROPOSED = "Proposed, not yet confirmed by both";
    public static final String PROPOSE = "Propose";
    public static final String ABOUT_AGREEMENT =
            "Both of you confirm it before the third meeting. Only you two can read it; the lead sees that there is one.";
    public static final String ABOUT_CHANGE =
            "A change holds once both of you have confirmed it; until then it stays as it is. Only you two can read it; the lead sees that there is one.";
    public static final String CHOOSE = "Choose";
    public static final String NO_GOALS = "Please say what you would like to reach together.";
    public static final String NO_CADENCE = "Please choose how often you meet.";
    public static final String NO_PLACE = "Please choose how you meet.";
    public static final String NO_END = "Please choose the day on which it ends. You can move it at any time.";
    public static final String END_TOO_SOON = "Please choose a day after today.";
    public static final String END_TOO_FAR = "Please choose a day within two years.";
    public static final String PAUSE_TOO_FAR = "Please choose a day within a year, or none.";
    public static final String NO_REASON = "Please choose the reason that comes nearest.";
    public static final String NOTE = "Anything the lead should know?";
    public static final String LINE = "One line about what it gave you";
    public static final String UNTIL = "Until when?";
    public static final String UNTIL_HINT =
            "On that day it goes on by itself. Leave it empty to go on whenever one of you says so.";
    public static final String END_TITLE = "End this mentorship";
    public static final String END_IT = "End it";
    public static final String REASON = "What comes nearest?";
    public static final String REASON_HINT = "The other of you never sees this.";
    public static final String NOTE_HINT = "Only the lead reads it. Please name no patients.";
    public static final String COMPLETE_TITLE = "Complete it";
    public static final String CLOSE_IT = "Close it";
    public static final String LINE_HINT = "For yourself. Nobody else reads it.";
    public static final String COVER_TITLE = "While you are away";
    public static final String ASK = "Ask";
    public static final String ABOUT_COVER =
            "Another mentor looks after all your mentees meanwhile, once they have said yes. Your mentees are told then. It ends by itself.";
    public static final String FIRST_DAY = "First day away";
    public static final String LAST_DAY = "Last day away";
    public static final String COVER = "Whom shall I ask?";
    public static final String COVER_HINT = "A mentor who takes mentees.";
    public static final String MY_OWN_ABSENCE = "And you meanwhile?";
    public static final String LEAVE_ME_IN_PEACE = "Ask nothing of me on these days";
    public static final int LONGEST_NOTE = 1000;
    public static final int LONGEST_LINE = 300;

    private PairFormWords() {}

    public static String aboutPause(String other) {
        return "Your mentorship with " + other
                + " rests: nothing is asked of either of you, and the place is kept. I tell " + other + ".";
    }

    public static String aboutEnd(String other) {
        return "I tell " + other
                + " kindly that it has ended, without a reason. Nobody is to blame. You two are not matched"
                + " again for 12 months. To rest for a while, choose Pause instead.";
    }

    public static String aboutComplete(String other) {
        return "It has done what it was for: well done. I ask " + other
                + " to close it, too; then you both get a certificate with your meetings and hours.";
    }

    /** For whoever closes it second. */
    public static String aboutClosingToo(String other) {
        return "It has done what it was for: well done. " + other
                + " has closed it already; with your yes you both get a certificate with your meetings and hours.";
    }

    public static String label(AgreementField field) {
        return switch (field) {
            case GOALS -> "What would you like to reach together?";
            case CADENCE -> "How often do you meet?";
            case PLACE -> "How do you meet?";
            case STAYS_PRIVATE -> "What stays between you?";
            case ENDS_ON -> "Until when?";
        };
    }

    public static String hint(AgreementField field) {
        return switch (field) {
            case GOALS -> "One or two, as small as you like. Please name no patients.";
            case CADENCE -> "You can change it later.";
            case PLACE -> "What suits both of you most of the time.";
            case STAYS_PRIVATE -> "For instance: what we tell each other about colleagues.";
            case ENDS_ON ->
                "Three to six months are usual; change the day as you like. I ask you both before it comes.";
        };
    }
}
