package ripple.slack.layout;

/** Makes words fit where Slack takes only so many characters (code points, as Slack counts); never cuts one in two. */
public final class Fitting {

    /** As many typed characters as a message can hold beside our own. */
    public static final int MESSAGE = 11_000;

    /** A heading. */
    public static final int HEADING = 150;

    /** A choice in a list. */
    public static final int OPTION = 75;

    /** What a picture or file shows, for those who cannot see it. */
    public static final int ALTERNATIVE_TEXT = 1_000;

    /** The title of a question before an act. */
    public static final int DIALOG_TITLE = 100;

    /** What such a question says. */
    public static final int DIALOG = 300;

    private Fitting() {}

    public static boolean isLonger(String words, int longest) {
        return words.codePointCount(0, words.length()) > longest;
    }

    public static String cut(String words, int longest) {
        return isLonger(words, longest) ? words.substring(0, words.offsetByCodePoints(0, longest)) : words;
    }
}
