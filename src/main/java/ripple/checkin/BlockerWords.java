package ripple.checkin;

/** The sentences that people read about what stands in the way of a pair, and about the sponsor who could help. */
public final class BlockerWords {

    public static final String TELL_SPONSOR = "Tell a sponsor";
    public static final String CHANGE_WORDS = "Change the words";
    public static final String SHOW_WORDS = "Show the words";
    public static final String SPONSOR_CAN_HELP =
            "A sponsor can help to remove what is in the way. I ask your mentee first; nothing goes out before you both agree.";
    public static final String TITLE = "Tell a sponsor";
    public static final String SEND = "Ask my mentee";
    public static final String FIELD = "What is in the way, and what would help?";
    public static final String HINT =
            "In your own words, without names of patients. Your mentee reads exactly this and says yes or no.";
    public static final String EMPTY = "Please say in a sentence what is in the way.";
    public static final String WHOM = "Which sponsor?";
    public static final String YES = "Yes, tell them";
    public static final String NO = "No, keep it between us";
    public static final String TOLD_ALREADY = "The sponsor has read it already, so it stays as it was.";
    public static final String OVERTAKEN =
            "This question is no longer open: it was answered, or the words were changed since. Nothing was sent.";
    public static final String NO_SPONSOR =
            "Nobody is a sponsor of this program yet. The lead can name one with /ripple sponsor @name.";
    public static final String SPONSOR_GONE = "This person is no longer a sponsor. Please choose another.";

    private BlockerWords() {}

    static String state(BlockerState state, String mentee) {
        return switch (state) {
            case ASKED -> "I asked " + mentee + " whether the sponsor may read your words. I tell you either way.";
            case TOLD -> "Both of you said yes, and the sponsor has your words.";
            case DECLINED -> mentee + " would rather keep it between you two, so nothing was sent.";
            case WITHDRAWN -> "You took it back; nothing was sent.";
        };
    }

    static String question(String mentor, String sponsor) {
        return mentor + " thinks that somebody or something is in the way, and that " + sponsor
                + " could help as a sponsor of the program. They would read exactly these words, with your two names. Is that fine with you?";
    }

    static String answered(BlockerState answer, String sponsor) {
        return answer == BlockerState.TOLD
                ? "Thank you. " + sponsor + " has the words now."
                : "It stays between the two of you. Nothing was sent.";
    }

    static String mentorHears(BlockerState answer, String mentee, String sponsor) {
        return answer == BlockerState.TOLD
                ? mentee + " said yes: " + sponsor + " has your words now."
                : mentee + " would rather keep it between you two, so nothing was sent.";
    }

    static String sponsorHears(String mentor, String mentee) {
        return mentor + " and " + mentee + " both ask for your help as a sponsor. In " + mentor + "’s words:";
    }

    static String sponsorNext(String mentor) {
        return "Please talk to " + mentor + " about what you can do. Nobody else has read this.";
    }

    static String leadHears() {
        return "A pair would like a sponsor’s help, and the program has no sponsor yet. You can name one: /ripple sponsor @name";
    }
}
