package ripple.slack.act;

/** The sentences of the edge: what people read when it is not a feature that speaks. */
public final class EdgeWords {

    public static final String GUEST = "Ripple is for the staff of this workspace. As a guest you cannot take part yet;"
            + " please tell a colleague what you noticed.";
    public static final String ELSEWHERE = "Ripple is for the staff of the workspace it belongs to."
            + " Please use it in your own workspace, or tell a colleague here what you noticed.";
    public static final String LEFT = "This account is switched off, so I keep nothing new for it."
            + " If that is a mistake, please ask whoever looks after Slack at your place.";
    public static final String NOT_SET_UP =
            "Ripple is not set up for this workspace." + " Please ask whoever looks after Slack at your place.";
    static final String STOPPED = "Ripple was taken out of this workspace, so I cannot answer here at the moment."
            + " What was kept is safe.";
    public static final String TEST_MODE = "Test mode: Ripple is not live here yet. Until it is, messages to everybody"
            + " reach only the person who installed it.";
    public static final String UNKNOWN_BUTTON =
            "I no longer know this button. It may be from an older version of Ripple. Type /idea help to see what I can do.";
    public static final String UNKNOWN_FORM = "I no longer know this form, so I cannot keep it."
            + " Your words are still in it: please copy them, close it and type /idea.";
    public static final String UNKNOWN_WORD = "I do not know that word. Nothing was changed. This is what I know:";
    public static final String UNKNOWN_SHORTCUT = "I do not know this shortcut. Type /idea help to see what I can do.";
    public static final String STILL_AT_IT = "This takes longer than usual. One moment, please; I answer here.";
    public static final String PRESS_AGAIN =
            "This takes longer than usual. Everything is still here: please press the button once more in a moment.";
    static final String FORM_TOO_LATE =
            "The form could not open: Slack took too long. Please try once more in a moment.";
    static final String NOTICE_TITLE = "Ripple";
    public static final String CLOSE = "Close";
    static final String YOUR_WORDS = "Here are your words, so that nothing is lost:";

    public static final String DIRECT_ANSWER =
            "Thank you for writing. I am a program and do not read conversations, so I kept"
                    + " nothing of this. What I can do: keep what you noticed and what might help, so that you are not alone with it.";
    public static final String DIRECT_WARNING = "What you wrote looks as if it could tell who a patient is."
            + " I kept nothing of it, but I cannot take it out of Slack: please delete your message.";
    public static final String SHARE_AN_IDEA = "Share an idea";
    public static final String HELP = "What can you do?";

    static final String HOME_IS_FULL =
            "There is more than fits on this page. You find the rest with /idea list, /idea waiting and /mentor.";

    private EdgeWords() {}

    public static String unknownCommand(String command) {
        return "I do not know the command " + command + ". Type /idea to share what you noticed.";
    }

    static String busy(Reference reference) {
        return "I am very busy right now and kept nothing yet. Please try again in a moment. (" + reference.value()
                + ")";
    }

    static String unavailable(Reference reference) {
        return "I cannot keep anything right now; the people who look after Ripple have been told."
                + " Please try again in a few minutes. (" + reference.value() + ")";
    }

    static String outcomeUnknown(Reference reference) {
        return "I cannot tell whether this was kept. Please try once more: the same thing is never kept twice. ("
                + reference.value() + ")";
    }

    static String defect(Reference reference) {
        return "Something went wrong on my side. If it happens again, please tell the people who look after Ripple"
                + " this reference: " + reference.value();
    }
}
