package ripple.privacy;

import static ripple.privacy.CodeRule.Link.BESIDE;
import static ripple.privacy.CodeRule.Link.EITHER_SIDE;
import static ripple.privacy.CodeRule.Link.NEAR;
import static ripple.privacy.GuardOutcome.ASK;
import static ripple.privacy.GuardOutcome.BLOCK;

import java.util.List;
import java.util.function.Predicate;

/** Which words make a number an identifier. The first rule that fits a number decides. */
final class CodeRules implements Rule {

    private static final List<CodeRule> ALL = List.of(
            new CodeRule(IdentifierKind.SOCIAL_SECURITY, Cue.SOCIAL_SECURITY, 6, NEAR, digits(9, 9), BLOCK),
            new CodeRule(IdentifierKind.SOCIAL_SECURITY, Cue.SOCIAL_SECURITY, 7, BESIDE, lastDigits(), BLOCK),
            new CodeRule(IdentifierKind.RECORD_NUMBER, Cue.RECORD, 6, EITHER_SIDE, digits(4, 20), BLOCK),
            new CodeRule(IdentifierKind.NATIONAL_ID, Cue.NATIONAL_ID, 5, EITHER_SIDE, digits(6, 20), BLOCK),
            new CodeRule(
                    IdentifierKind.HEALTH_PLAN,
                    Cue.HEALTH_PLAN,
                    5,
                    NEAR,
                    digits(4, 20).and(atLeast(5)),
                    BLOCK),
            new CodeRule(
                    IdentifierKind.SAMPLE, Cue.SAMPLE, 4, BESIDE, digits(4, 20).and(atLeast(6)), BLOCK),
            new CodeRule(
                    IdentifierKind.DEVICE,
                    Cue.SERIAL,
                    5,
                    EITHER_SIDE,
                    digits(4, 24).and(CodeRules::isNotYear),
                    BLOCK),
            new CodeRule(
                    IdentifierKind.DEVICE, Cue.DEVICE, 4, NEAR, digits(5, 24).and(atLeast(6)), BLOCK),
            new CodeRule(IdentifierKind.VEHICLE, Cue.VIN, 5, NEAR, atLeast(11), BLOCK),
            new CodeRule(
                    IdentifierKind.LICENSE, Cue.LICENSE, 5, NEAR, digits(4, 20).and(atLeast(5)), BLOCK),
            new CodeRule(IdentifierKind.VEHICLE, Cue.PLATE, 4, BESIDE, CodeRules::isPlate, BLOCK),
            new CodeRule(IdentifierKind.ACCOUNT, Cue.ACCOUNT, 5, NEAR, digits(5, 34), BLOCK),
            new CodeRule(
                    IdentifierKind.ACCOUNT, Cue.ACCOUNT, 5, BESIDE, lastDigits().and(CodeRules::isNotYear), ASK),
            new CodeRule(
                    IdentifierKind.RECORD_NUMBER,
                    Cue.WEAK_RECORD,
                    5,
                    BESIDE,
                    digits(5, 20).and(atLeast(6)),
                    BLOCK),
            new CodeRule(IdentifierKind.RECORD_NUMBER, Cue.WEAK_RECORD, 4, BESIDE, digits(5, 5), ASK),
            new CodeRule(IdentifierKind.OTHER_NUMBER, Cue.STUDY_ID, 5, BESIDE, digits(5, 20), BLOCK),
            new CodeRule(
                    IdentifierKind.OTHER_NUMBER,
                    Cue.STUDY_ID,
                    5,
                    BESIDE,
                    digits(3, 4).and(CodeRules::isNotYear),
                    ASK),
            new CodeRule(IdentifierKind.OTHER_NUMBER, Cue.LAST_DIGITS, 4, BESIDE, lastDigits(), ASK),
            new CodeRule(IdentifierKind.OTHER_NUMBER, Cue.ID, 3, BESIDE, digits(6, 20), ASK));

    /** Cues whose numbers are short: they win over "page 12" and "room 12" only with a long number. */
    private static final int SURELY_LONG = 6;

    private static final int FEWEST_DIGITS = 2;

    @Override
    public void look(Sheet sheet, Staff staff, Findings findings) {
        for (Code code : CodeReader.read(sheet)) {
            if (!findings.isFull()
                    && !sheet.isExplained(code.start(), code.end())
                    && !findings.covers(code.start(), code.end())) {
                look(sheet, code, findings);
            }
        }
    }

    private static void look(Sheet sheet, Code code, Findings findings) {
        if (code.digits() < FEWEST_DIGITS || isAmount(sheet, code)) {
            return;
        }
        for (CodeRule rule : ALL) {
            if (rule.matches(sheet, code)) {
                add(rule.kind(), code, rule.outcome(), findings);
                return;
            }
        }
        if (isUnexplained(sheet, code)) {
            findings.ask(IdentifierKind.OTHER_NUMBER, code.start(), code.end());
        }
    }

    private static void add(IdentifierKind kind, Code code, GuardOutcome outcome, Findings findings) {
        if (outcome == BLOCK) {
            findings.block(kind, code.start(), code.end());
        } else {
            findings.ask(kind, code.start(), code.end());
        }
    }

    /** Digits with a unit after them; of long numbers only round ones are amounts. */
    private static boolean isAmount(Sheet sheet, Code code) {
        int next = code.lastToken() + 1;
        boolean amount = code.length() <= SURELY_LONG || code.compact().endsWith("000");
        return code.isNumber()
                && !code.spaced()
                && amount
                && sheet.has(next)
                && sheet.token(next).is(Cue.UNIT);
    }

    /** A long number of which no word says what it is. */
    private static boolean isUnexplained(Sheet sheet, Code code) {
        boolean longNumber = code.isNumber() && !code.spaced() && code.length() >= 7;
        boolean mixed = code.hasLetters() && code.digits() >= SURELY_LONG && code.length() <= 20;
        boolean explained = sheet.isClosedUp(code.start(), code.end())
                || CodeRule.isNumberOfThing(sheet, code.firstToken())
                || isDotted(sheet, code);
        return (longNumber || mixed) && !explained;
    }

    /** Decimals, versions, network addresses, which have a rule of their own. */
    private static boolean isDotted(Sheet sheet, Code code) {
        String written = sheet.text().substring(code.start(), code.end());
        return written.indexOf('.') > 0
                && written.chars().allMatch(character -> character == '.' || Character.isDigit(character));
    }

    private static boolean isPlate(Code code) {
        return code.length() >= 5
                && code.length() <= 8
                && code.digits() >= 2
                && (code.hasLetters() || code.length() >= 6);
    }

    private static Predicate<Code> digits(int fewest, int most) {
        return code -> code.digits() >= fewest && code.digits() <= most;
    }

    private static Predicate<Code> atLeast(int length) {
        return code -> code.length() >= length;
    }

    private static boolean isNotYear(Code code) {
        return !code.looksLikeYear();
    }

    private static Predicate<Code> lastDigits() {
        return digits(4, 4).and(Code::isNumber);
    }
}
