package ripple.slack;

/** Makes words fit where Slack takes only so many characters (code points, as Slack counts); never cuts one in two. */
final class Fitting {

    /** As many typed characters as a message can hold beside our own. */
    static final int MESSAGE = 11_000;

    /** A heading. */
    static final int HEADING = 150;

    /** A choice in a list. */
    static final int OPTION = 75;

    /** What a picture or file shows, for those who cannot see it. */
    static final int ALTERNATIVE_TEXT = 1_000;

    /** The title of a question before an act. */
    static final int DIALOG_TITLE = 100;

    /** What such a question says. */
    static final int DIALOG = 300;

    private Fitting() {}

    static boolean isLonger(String words, int longest) {
        return words.codePointCount(0, words.length()) > longest;
    }

    static String cut(String words, int longest) {
        return isLonger(words, longest) ? words.substring(0, words.offsetByCodePoints(0, longest)) : words;
    }
}
