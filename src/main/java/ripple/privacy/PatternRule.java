package ripple.privacy;

import java.util.function.Predicate;
import java.util.regex.MatchResult;
import java.util.regex.Pattern;

/**
 * An identifier that its own form gives away, whatever stands around it.
 *
 * @param isReal the check digit or number range, given the letters and digits alone, in capitals
 * @param helpful cues of which one in the sentence turns a question into a block; none if the form is enough
 */
record PatternRule(IdentifierKind kind, Pattern form, Predicate<String> isReal, long helpful) implements Rule {

    private static final Pattern NOT_LETTER_OR_DIGIT = Pattern.compile("[^A-Z0-9]");

    static PatternRule sure(IdentifierKind kind, String form, Predicate<String> isReal) {
        return new PatternRule(kind, Pattern.compile(form), isReal, 0);
    }

    static PatternRule withCue(IdentifierKind kind, String form, Predicate<String> isReal, long helpful) {
        return new PatternRule(kind, Pattern.compile(form), isReal, helpful);
    }

    @Override
    public void look(Sheet sheet, Staff staff, Findings findings) {
        for (MatchResult match : sheet.findNearDigits(form)) {
            boolean free = !sheet.isExplained(match.start(), match.end());
            if (free && isReal.test(compact(match.group()))) {
                add(sheet, match.start(), match.end(), findings);
            }
        }
    }

    private void add(Sheet sheet, int start, int end, Findings findings) {
        if (helpful == 0 || sheet.inSentence(sheet.indexAt(start), helpful)) {
            findings.block(kind, start, end);
        } else {
            findings.ask(kind, start, end);
        }
    }

    private static String compact(String written) {
        return NOT_LETTER_OR_DIGIT
                .matcher(written.toUpperCase(java.util.Locale.ROOT))
                .replaceAll("");
    }
}
