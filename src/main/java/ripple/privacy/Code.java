package ripple.privacy;

import java.util.Locale;

/**
 * A number or a code of letters and digits as it stands in a text, with the dashes, dots and slashes inside it.
 *
 * @param compact its letters and digits alone, in capitals
 * @param spaced whether blanks stand between its groups
 */
record Code(int start, int end, int firstToken, int lastToken, String compact, boolean spaced) {

    static Code of(Sheet sheet, int firstToken, int lastToken, boolean spaced) {
        int start = sheet.token(firstToken).start();
        int end = sheet.token(lastToken).end();
        StringBuilder compact = new StringBuilder();
        sheet.text()
                .substring(start, end)
                .chars()
                .filter(Character::isLetterOrDigit)
                .forEach(character -> compact.append((char) character));
        return new Code(start, end, firstToken, lastToken, compact.toString().toUpperCase(Locale.ROOT), spaced);
    }

    int length() {
        return compact.length();
    }

    int digits() {
        return (int) compact.chars().filter(Character::isDigit).count();
    }

    boolean isNumber() {
        return digits() == length();
    }

    boolean hasLetters() {
        return digits() < length();
    }

    /** Four digits that read as a year of our time. */
    boolean looksLikeYear() {
        return length() == 4 && isNumber() && (compact.startsWith("19") || compact.startsWith("20"));
    }
}
