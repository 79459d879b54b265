package ripple.privacy;

import java.util.ArrayList;
import java.util.List;

/** Finds the codes of a text: "00158854", "SN-88881071", "S26-883865", "1940 4399 20". */
final class CodeReader {

    private static final String JOINTS = "-./:_";
    private static final int LONGEST_WORD_IN_CODE = 5;
    private static final int MOST_DIGITS_OVER_BLANKS = 19;

    private CodeReader() {}

    static List<Code> read(Sheet sheet) {
        List<Code> codes = new ArrayList<>();
        int index = 0;
        while (index < sheet.size()) {
            if (!opensCode(sheet, index)) {
                index++;
                continue;
            }
            int last = lastTouching(sheet, index);
            int lastSpaced = lastOverBlanks(sheet, index, last);
            codes.add(Code.of(sheet, index, lastSpaced, lastSpaced > last));
            index = lastSpaced + 1;
        }
        return codes;
    }

    private static boolean opensCode(Sheet sheet, int index) {
        Token token = sheet.token(index);
        if (token.isCode()) {
            return true;
        }
        boolean joined = isShortWord(token)
                && sheet.touchesNext(index)
                && sheet.token(index + 1).isSign('-')
                && sheet.touchesNext(index + 1)
                && sheet.token(index + 2).isCode();
        return joined && sheet.token(index + 2).written().length() >= 3;
    }

    private static int lastTouching(Sheet sheet, int first) {
        int last = first;
        while (sheet.touchesNext(last)
                && isJoint(sheet.token(last + 1))
                && sheet.touchesNext(last + 1)
                && (sheet.token(last + 2).isCode() || isShortCapitals(sheet.token(last + 2)))) {
            last += 2;
        }
        return last;
    }

    /** Groups of at least two digits with one blank between them are one number. */
    private static int lastOverBlanks(Sheet sheet, int first, int lastTouching) {
        int last = lastTouching;
        if (first != last || !isDigitGroup(sheet.token(first))) {
            return last;
        }
        int digits = sheet.token(first).written().length();
        while (sheet.isFollowedBySpace(last) && isDigitGroup(sheet.token(last + 1)) && !continues(sheet, last + 1)) {
            digits += sheet.token(last + 1).written().length();
            if (digits > MOST_DIGITS_OVER_BLANKS) {
                return lastTouching;
            }
            last++;
        }
        return last;
    }

    /** Whether a joint and more of another number follow: "12 345-678" is not one number. */
    private static boolean continues(Sheet sheet, int index) {
        return sheet.touchesNext(index)
                && isJoint(sheet.token(index + 1))
                && sheet.touchesNext(index + 1)
                && sheet.token(index + 2).isCode();
    }

    private static boolean isDigitGroup(Token token) {
        return token.isCode()
                && token.written().length() >= 2
                && token.written().chars().allMatch(Character::isDigit);
    }

    private static boolean isJoint(Token token) {
        return token.type() == Token.Type.SIGN && JOINTS.indexOf(token.written().charAt(0)) >= 0;
    }

    private static boolean isShortWord(Token token) {
        return token.isWord() && token.written().length() <= LONGEST_WORD_IN_CODE && !token.possessive();
    }

    private static boolean isShortCapitals(Token token) {
        return isShortWord(token) && token.written().chars().noneMatch(Character::isLowerCase);
    }
}
