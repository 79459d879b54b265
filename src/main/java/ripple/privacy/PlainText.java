package ripple.privacy;

/**
 * What a person typed, cleaned before anything else looks at it: no control characters but the newline, no characters that turn the
 * reading direction, one kind of line end, no blanks at either end. Emoji stay whole.
 */
public record PlainText(String text) {

    private static final int BLACK_FLAG = 0x1F3F4;
    private static final int REPLACEMENT = 0xFFFD;

    public PlainText {
        text = clean(text);
    }

    public static PlainText of(String typed) {
        return new PlainText(typed);
    }

    public boolean isEmpty() {
        return text.isEmpty();
    }

    /** How many characters a person would roughly count; Slack's limits count so. */
    public int codePoints() {
        return text.codePointCount(0, text.length());
    }

    /** How many {@code char}s it takes, as Java and JavaScript count. */
    public int utf16Length() {
        return text.length();
    }

    /** Says how long, never what. */
    @Override
    public String toString() {
        return "PlainText[length=" + text.length() + "]";
    }

    private static String clean(String typed) {
        return isPlain(typed) ? trim(typed) : withoutOthers(typed);
    }

    /** Nothing in it that is dropped or replaced: so are most texts. */
    private static boolean isPlain(String typed) {
        for (int i = 0; i < typed.length(); i++) {
            char character = typed.charAt(i);
            if ((character < ' ' && character != '\n') || character > '~') {
                return false;
            }
        }
        return true;
    }

    private static String withoutOthers(String typed) {
        StringBuilder cleaned = new StringBuilder(typed.length());
        boolean inFlag = false;
        int index = 0;
        while (index < typed.length()) {
            int codePoint = typed.codePointAt(index);
            index += Character.charCount(codePoint);
            if (codePoint == '\r') {
                index += index < typed.length() && typed.charAt(index) == '\n' ? 1 : 0;
                codePoint = '\n';
            }
            inFlag = codePoint == BLACK_FLAG || (inFlag && isTag(codePoint));
            if (!isDropped(codePoint) && (inFlag || !isTag(codePoint))) {
                cleaned.appendCodePoint(replaced(codePoint));
            }
        }
        return trim(cleaned);
    }

    private static int replaced(int codePoint) {
        return switch (codePoint) {
            case '\t' -> ' ';
            case 0x0B, 0x0C, 0x85, 0x2028, 0x2029 -> '\n';
            default -> isLoneSurrogate(codePoint) ? REPLACEMENT : codePoint;
        };
    }

    private static boolean isDropped(int codePoint) {
        boolean turnsDirection = codePoint == 0x061C
                || codePoint == 0x200E
                || codePoint == 0x200F
                || (codePoint >= 0x202A && codePoint <= 0x202E)
                || (codePoint >= 0x2066 && codePoint <= 0x206F);
        boolean invisible = codePoint == 0x200B || codePoint == 0x2060 || codePoint == 0xFEFF || codePoint == 0x00AD;
        boolean control = Character.isISOControl(codePoint) && "\n\t\u000B\f\u0085".indexOf(codePoint) < 0;
        return turnsDirection || invisible || control;
    }

    /** Tag letters spell the flags of regions after a black flag; anywhere else they are hidden text. */
    private static boolean isTag(int codePoint) {
        return codePoint >= 0xE0000 && codePoint <= 0xE007F;
    }

    private static boolean isLoneSurrogate(int codePoint) {
        return codePoint >= Character.MIN_SURROGATE && codePoint <= Character.MAX_SURROGATE;
    }

    private static String trim(CharSequence cleaned) {
        int start = 0;
        int end = cleaned.length();
        while (start < end && isBlank(cleaned.charAt(start))) {
            start++;
        }
        while (end > start && isBlank(cleaned.charAt(end - 1))) {
            end--;
        }
        return cleaned.subSequence(start, end).toString();
    }

    private static boolean isBlank(char character) {
        return Character.isWhitespace(character) || Character.isSpaceChar(character);
    }
}
