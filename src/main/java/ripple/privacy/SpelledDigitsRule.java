package ripple.privacy;

import java.util.Set;

/** Numbers spelled out digit by digit: "six one seven, five five five, oh one oh three". */
final class SpelledDigitsRule implements Rule {

    private static final Set<String> DIGITS = Set.of(
            "zero", "oh", "o", "nought", "one", "two", "three", "four", "five", "six", "seven", "eight", "nine",
            "double", "triple");
    private static final int FEWEST = 7;
    private static final long TELLING = Cue.PHONE.bit()
            | Cue.FAX.bit()
            | Cue.RECORD.bit()
            | Cue.SOCIAL_SECURITY.bit()
            | Cue.NATIONAL_ID.bit()
            | Cue.ACCOUNT.bit();

    @Override
    public void look(Sheet sheet, Staff staff, Findings findings) {
        int index = 0;
        while (index < sheet.size()) {
            int end = endOfRun(sheet, index);
            if (end - index >= FEWEST) {
                add(sheet, index, end - 1, findings);
            }
            index = Math.max(end, index + 1);
        }
    }

    /** The token after the run of digit words; commas and dashes between them count as part of it. */
    private static int endOfRun(Sheet sheet, int start) {
        int end = start;
        int index = start;
        while (index < sheet.size()
                && (isDigit(sheet.token(index)) || (index > start && isPause(sheet.token(index))))) {
            index++;
            end = isDigit(sheet.token(index - 1)) ? index : end;
        }
        return end;
    }

    private static boolean isDigit(Token token) {
        return DIGITS.contains(token.folded());
    }

    private static boolean isPause(Token token) {
        return token.isSign(',') || token.isSign('-');
    }

    private static void add(Sheet sheet, int first, int last, Findings findings) {
        int start = sheet.token(first).start();
        int end = sheet.token(last).end();
        if (sheet.before(first, 8, TELLING)) {
            findings.block(IdentifierKind.PHONE, start, end);
        } else {
            findings.ask(IdentifierKind.OTHER_NUMBER, start, end);
        }
    }
}
