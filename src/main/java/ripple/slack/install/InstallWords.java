package ripple.slack.install;

import java.util.List;
import java.util.Map;

/** What the pages of installation say. */
final class InstallWords {

    static final Words BEGINNING = new Words(
            "Add Ripple to your Slack workspace",
            "Ripple helps the people of a hospital to share what they notice, and not to be alone with it.",
            "The next page is Slack's. It asks whether Ripple may come to your workspace. It is best done by somebody who looks after"
                    + " that workspace.",
            "Ripple starts in test mode: until a program lead chooses Go live, its messages reach only the person who adds it.");
    static final Words DONE = new Words(
            "Ripple is in your workspace",
            "You can close this page. In Slack, type /ripple to choose who leads the program, and /idea to try it out.",
            "Ripple is in test mode: until a program lead chooses Go live, its messages reach only you.");
    static final Words DECLINED = new Words(
            "Ripple was not added",
            "Slack told us that it should not be, so nothing has changed.",
            "If Slack did not let you, please ask whoever looks after your workspace to add Ripple.");
    static final Words UNKNOWN_STATE = new Words(
            "Please start once more",
            "This page belongs to a way that began more than ten minutes ago, in another browser, or that has come to its end already."
                    + " Nothing has changed.");
    static final Words ELSEWHERE =
            new Words("Please start here", "The way here did not begin on this page, so nothing has changed.");
    static final Words TOO_MANY = new Words(
            "Please try again in a few minutes", "Very many people are adding Ripple right now. Nothing has changed.");
    static final Words SLACK_SILENT = new Words(
            "Slack did not answer",
            "Slack said yes, but did not give us what we need to come in. Nothing has changed here. Please try again in a few minutes.");
    static final Words SLACK_REFUSED = new Words(
            "Slack did not let Ripple in",
            "Slack did not take what we sent. Please try once more. If it happens again, please tell the people who look after Ripple:"
                    + " their log says why.");

    static final String ASKS_FOR = "What Ripple asks for, and why";
    static final String GO_ON = "Go on to Slack";
    static final String AGAIN = "Start again";

    private static final Map<String, String> REASONS = Map.of(
            "commands", "to answer the command /idea, /ripple and the shortcuts",
            "chat:write", "to answer people in the conversation with Ripple",
            "im:write", "to open that conversation with a person whom Ripple has something to tell",
            "mpim:write", "to introduce a mentor and their mentee to each other in one conversation",
            "files:write", "to send the certificate of a mentorship that was completed",
            "im:history",
                    "to read what people write to Ripple itself, and to see whether an answer has arrived; no other conversation",
            "users:read", "to know the names and time zones of those who take part, and who is a guest or has left");

    private InstallWords() {}

    static Words trouble(String sentence) {
        return new Words("Ripple was not added", sentence);
    }

    /** Why Ripple asks for this scope. */
    static String reason(String scope) {
        return REASONS.getOrDefault(scope, "see Ripple's documentation");
    }

    /** A heading and what stands below it. */
    record Words(String title, List<String> paragraphs) {

        Words(String title, String... paragraphs) {
            this(title, List.of(paragraphs));
        }
    }
}
