package ripple.playground.slack;

/** What Slack itself (not the application) says to people. These are Slack's words, not ours. */
final class SlackWords {
    static final String TROUBLE_CONNECTING = "We had some trouble connecting. Try again?";
    static final String REQUIRED = "Please complete this required field.";

    private SlackWords() {}

    static String unanswered(String what, Answer answer) {
        return what + " failed with the error \"" + answer.slackWord() + "\"";
    }
}
