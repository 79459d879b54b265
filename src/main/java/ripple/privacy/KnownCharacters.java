package ripple.privacy;

import org.jspecify.annotations.Nullable;

/** What single characters mean to the rules: blanks, dashes, quotes and stops in all their shapes, and what cannot be seen. */
final class KnownCharacters {

    private static final String DASHES = "\u2043\u2212\u30FC\u02D7";
    private static final String APOSTROPHES = "\u2018\u2019\u201A\u201B\u02BC\u02B9\u2032\u00B4\uFF07\u05F3";
    private static final String QUOTES = "\u201C\u201D\u201E\u201F\u00AB\u00BB\u2033\uFF02";
    private static final String STOPS = "\u3002\uFF61\u2024\uFF0E\u06D4";

    private KnownCharacters() {}

    /** The character in the way the rules read it, the empty string for one that cannot be seen, null for any other. */
    static @Nullable String rewrite(int codePoint) {
        if (isInvisible(codePoint)) {
            return "";
        }
        int type = Character.getType(codePoint);
        if (type == Character.SPACE_SEPARATOR) {
            return " ";
        }
        if (type == Character.LINE_SEPARATOR || type == Character.PARAGRAPH_SEPARATOR || codePoint == 0x85) {
            return "\n";
        }
        if (type == Character.DASH_PUNCTUATION || DASHES.indexOf(codePoint) >= 0) {
            return "-";
        }
        if (APOSTROPHES.indexOf(codePoint) >= 0) {
            return "'";
        }
        return QUOTES.indexOf(codePoint) >= 0 ? "\"" : STOPS.indexOf(codePoint) >= 0 ? "." : null;
    }

    private static boolean isInvisible(int codePoint) {
        return Character.getType(codePoint) == Character.FORMAT
                || (codePoint >= 0xFE00 && codePoint <= 0xFE0F)
                || (codePoint >= 0xE0000 && codePoint <= 0xE01EF)
                || codePoint == 0x034F
                || codePoint == 0x115F
                || codePoint == 0x1160
                || codePoint == 0x17B4
                || codePoint == 0x17B5
                || codePoint == 0x3164
                || codePoint == 0xFFA0
                || (codePoint >= 0x80 && Character.isISOControl(codePoint) && codePoint != 0x85);
    }
}
