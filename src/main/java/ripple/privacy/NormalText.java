package ripple.privacy;

import java.text.Normalizer;
import java.util.Arrays;

/**
 * A text as the rules read it: one way to write each digit, dash, quote and space, nothing invisible, spaced-out digits and letters
 * closed up; and for every place in it the place in the original.
 */
final class NormalText {

    private static final int LONGEST_EXPANSION = 4;

    private final String original;
    private final String text;
    private final int[] starts;
    private final int[] ends;

    private NormalText(String original, String text, int[] starts, int[] ends) {
        this.original = original;
        this.text = text;
        this.starts = starts;
        this.ends = ends;
    }

    static NormalText of(String original) {
        if (Folding.isAscii(original)) {
            return Builder.ofAscii(original).closeGaps(original);
        }
        Builder builder = new Builder(original.length());
        int index = 0;
        while (index < original.length()) {
            char character = original.charAt(index);
            boolean plain = character < 0x80 && (index + 1 == original.length() || original.charAt(index + 1) < 0x80);
            if (plain) {
                builder.append(plain(character), index, index + 1);
                index++;
                continue;
            }
            int end = endOfCharacter(original, index);
            builder.append(rewrite(original, index, end), index, end);
            index = end;
        }
        return LookAlikes.toLatin(builder).closeGaps(original);
    }

    String text() {
        return text;
    }

    /** Where in the original the character at this place of the normal text begins. */
    int originalStart(int index) {
        return starts[index];
    }

    /** Where in the original the character before this place of the normal text ends. */
    int originalEnd(int index) {
        return ends[index - 1];
    }

    /** Whether blanks were taken out of this stretch: its characters were spaced out one by one. */
    boolean isClosedUp(int start, int end) {
        int blanks = 0;
        for (int i = originalStart(start); i < originalEnd(end); i++) {
            blanks += original.charAt(i) == ' ' ? 1 : 0;
        }
        return blanks
                > text.substring(start, end)
                        .chars()
                        .filter(character -> character == ' ')
                        .count();
    }

    /** A base character and the marks on it, at most eight: more are decoration, and as a mark without a letter they are left out. */
    private static int endOfCharacter(String original, int start) {
        int end = start + Character.charCount(original.codePointAt(start));
        int marks = 0;
        while (end < original.length() && marks < 8 && isMark(original.codePointAt(end))) {
            end += Character.charCount(original.codePointAt(end));
            marks++;
        }
        return end;
    }

    private static boolean isMark(int codePoint) {
        int type = Character.getType(codePoint);
        return codePoint >= 0x300
                && (type == Character.NON_SPACING_MARK
                        || type == Character.COMBINING_SPACING_MARK
                        || type == Character.ENCLOSING_MARK);
    }

    private static char plain(char character) {
        return switch (character) {
            case '\t' -> ' ';
            case '`' -> '\'';
            default -> character;
        };
    }

    private static String rewrite(String original, int start, int end) {
        int codePoint = original.codePointAt(start);
        if (codePoint < 0x80 && end == start + 1) {
            return Character.toString(plain((char) codePoint));
        }
        if (isMark(codePoint)) {
            return "";
        }
        if (Character.isDigit(codePoint)) {
            return Integer.toString(Character.digit(codePoint, 10));
        }
        String known = KnownCharacters.rewrite(codePoint);
        if (known != null) {
            return known;
        }
        String composed = Normalizer.normalize(original.substring(start, end), Normalizer.Form.NFKC);
        return composed.length() > LONGEST_EXPANSION ? original.substring(start, end) : composed;
    }

    /** Collects the normal text together with its places. */
    static final class Builder {
        private final StringBuilder text;
        private int[] starts;
        private int[] ends;

        Builder(int capacity) {
            text = new StringBuilder(capacity);
            starts = new int[capacity + 16];
            ends = new int[capacity + 16];
        }

        /** Character by character, since most texts are of this kind and nothing in them changes its place. */
        static Builder ofAscii(String original) {
            Builder builder = new Builder(original.length());
            for (int i = 0; i < original.length(); i++) {
                builder.text.append(plain(original.charAt(i)));
                builder.starts[i] = i;
                builder.ends[i] = i + 1;
            }
            return builder;
        }

        void append(CharSequence characters, int start, int end) {
            for (int i = 0; i < characters.length(); i++) {
                append(characters.charAt(i), start, end);
            }
        }

        private void append(char character, int start, int end) {
            int length = text.length();
            if (length == starts.length) {
                starts = Arrays.copyOf(starts, length * 2);
                ends = Arrays.copyOf(ends, length * 2);
            }
            starts[length] = start;
            ends[length] = end;
            text.append(character);
        }

        int length() {
            return text.length();
        }

        char charAt(int index) {
            return text.charAt(index);
        }

        void setCharAt(int index, char character) {
            text.setCharAt(index, character);
        }

        /** "0 7 8 - 0 5" becomes "078-05" and "M R N" becomes "MRN"; all else stays. */
        NormalText closeGaps(String original) {
            return hasRun() ? withoutGaps(original) : new NormalText(original, text.toString(), starts, ends);
        }

        private boolean hasRun() {
            for (int i = 0; i < length(); i++) {
                if (SpacedOut.endOfRun(text, i) > i + 1) {
                    return true;
                }
            }
            return false;
        }

        private NormalText withoutGaps(String original) {
            Builder closed = new Builder(length());
            int index = 0;
            while (index < length()) {
                int end = SpacedOut.endOfRun(text, index);
                for (int i = index; i < end; i++) {
                    if (end == index + 1 || text.charAt(i) != ' ') {
                        closed.append(text.charAt(i), starts[i], ends[i]);
                    }
                }
                index = end;
            }
            return new NormalText(
                    original,
                    closed.text.toString(),
                    Arrays.copyOf(closed.starts, closed.length()),
                    Arrays.copyOf(closed.ends, closed.length()));
        }
    }
}
