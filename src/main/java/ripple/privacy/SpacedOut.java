package ripple.privacy;

/** Runs of single digits or single capital letters with a blank between each: "0 7 8 - 0 5 - 1 1 2 0", "M R N". */
final class SpacedOut {

    private static final int FEWEST_DIGITS = 7;
    private static final int FEWEST_LETTERS = 3;

    private SpacedOut() {}

    /** The end of the spaced-out run that starts here, or the next place if none does. */
    static int endOfRun(CharSequence text, int start) {
        if (start > 0 && Character.isLetterOrDigit(text.charAt(start - 1))) {
            return start + 1;
        }
        char first = text.charAt(start);
        if (isDigit(first)) {
            return end(text, start, FEWEST_DIGITS, true);
        }
        return Character.isUpperCase(first) ? end(text, start, FEWEST_LETTERS, false) : start + 1;
    }

    private static int end(CharSequence text, int start, int fewest, boolean digits) {
        int count = 1;
        int end = start + 1;
        int next = afterGap(text, end, digits);
        while (next > end && isSingle(text, next, digits)) {
            count++;
            end = next + 1;
            next = afterGap(text, end, digits);
        }
        boolean whole = end == text.length() || !Character.isLetterOrDigit(text.charAt(end));
        return count >= fewest && whole ? end : start + 1;
    }

    /** Past one blank, and between digits past a dash, dot or slash with or without blanks about it; the same place if there is none. */
    private static int afterGap(CharSequence text, int index, boolean digits) {
        int next = skipBlank(text, index);
        if (digits && next < text.length() && "-./".indexOf(text.charAt(next)) >= 0) {
            next = skipBlank(text, next + 1);
        }
        return next;
    }

    private static int skipBlank(CharSequence text, int index) {
        return index < text.length() && text.charAt(index) == ' ' ? index + 1 : index;
    }

    private static boolean isSingle(CharSequence text, int index, boolean digits) {
        if (index >= text.length()) {
            return false;
        }
        char character = text.charAt(index);
        boolean alone = index + 1 == text.length() || !Character.isLetterOrDigit(text.charAt(index + 1));
        return alone && (digits ? isDigit(character) : Character.isUpperCase(character));
    }

    private static boolean isDigit(char character) {
        return character >= '0' && character <= '9';
    }
}
