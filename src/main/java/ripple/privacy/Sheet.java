package ripple.privacy;

import java.util.BitSet;
import java.util.List;
import java.util.Locale;
import java.util.regex.MatchResult;
import java.util.regex.Pattern;
import ripple.privacy.DateReader.DateFound;

/** One text laid out for the rules: its normal form, its tokens with their cues, and questions about neighbors. */
final class Sheet {

    /** How far a rule looks for what a sentence is about; longer sentences are read in parts. */
    static final int SENTENCE_REACH = 25;

    private final NormalText normal;
    private final String lower;
    private final List<Token> tokens;
    private final long allCues;
    private final NearDigits nearDigits;
    private final List<DateFound> dates;
    private final BitSet inDates = new BitSet();
    private final Harmless harmless;

    Sheet(String original) {
        normal = NormalText.of(original);
        lower = normal.text().toLowerCase(Locale.ROOT);
        tokens = CueFinder.STANDARD.mark(Tokenizer.cut(normal.text()));
        allCues = allCues(tokens);
        nearDigits = new NearDigits(normal.text(), lower);
        dates = DateReader.read(normal.text(), nearDigits);
        harmless = new Harmless(normal.text(), nearDigits);
        dates.stream()
                .filter(date -> date.certainty() != DateReader.Certainty.DOUBTFUL)
                .forEach(date -> inDates.set(date.start(), date.end()));
    }

    private static long allCues(List<Token> tokens) {
        long all = 0;
        for (Token token : tokens) {
            all |= token.cues();
        }
        return all;
    }

    List<DateFound> dates() {
        return dates;
    }

    /** Whether this stretch is something known to be nobody's number, or part of a date, which has its own rule. */
    boolean isExplained(int start, int end) {
        int inDate = inDates.nextSetBit(start);
        return harmless.covers(start, end) || (inDate >= 0 && inDate < end);
    }

    /** Where this form, which has a digit in it, stands in the normal text. */
    List<MatchResult> findNearDigits(Pattern form) {
        return nearDigits.find(form);
    }

    /** Whether there may be a digit in it. */
    boolean hasDigits() {
        return !nearDigits.isNone();
    }

    String text() {
        return normal.text();
    }

    /** Whether the text has this in it, in small or capital letters: what a form cannot be without, asked before looking for the form. */
    boolean contains(String smallLetters) {
        return lower.contains(smallLetters);
    }

    int size() {
        return tokens.size();
    }

    Token token(int index) {
        return tokens.get(index);
    }

    /** Whether one of the cues stands anywhere in the text. */
    boolean mentions(long cues) {
        return (allCues & cues) != 0;
    }

    boolean has(int index) {
        return index >= 0 && index < tokens.size();
    }

    /** The index of the first token that ends after this place of the normal text, {@code size()} if there is none. */
    int indexAt(int place) {
        int low = 0;
        int high = tokens.size();
        while (low < high) {
            int middle = (low + high) >>> 1;
            if (tokens.get(middle).end() <= place) {
                low = middle + 1;
            } else {
                high = middle;
            }
        }
        return low;
    }

    /** Whether one of the cues stands among the {@code reach} tokens before this one, in its sentence. */
    boolean before(int index, int reach, long cues) {
        return findBefore(index, reach, cues) >= 0;
    }

    boolean after(int index, int reach, long cues) {
        return findAfter(index, reach, cues) >= 0;
    }

    /** The nearest token before this one with one of the cues, or -1. */
    int findBefore(int index, int reach, long cues) {
        if (!mentions(cues)) {
            return -1;
        }
        for (int i = index - 1; i >= Math.max(0, index - reach) && sameSentence(i, index); i--) {
            if (tokens.get(i).isAny(cues)) {
                return i;
            }
        }
        return -1;
    }

    int findAfter(int index, int reach, long cues) {
        if (!mentions(cues)) {
            return -1;
        }
        for (int i = index + 1; i <= Math.min(size() - 1, index + reach) && sameSentence(i, index); i++) {
            if (tokens.get(i).isAny(cues)) {
                return i;
            }
        }
        return -1;
    }

    boolean inSentence(int index, long cues) {
        return before(index, SENTENCE_REACH, cues)
                || after(index, SENTENCE_REACH, cues)
                || token(index).isAny(cues);
    }

    boolean sameSentence(int one, int other) {
        int reference = Math.min(other, size() - 1);
        return tokens.get(one).sentence() == tokens.get(reference).sentence();
    }

    boolean opensSentence(int index) {
        return index == 0
                || !sameSentence(index - 1, index)
                || tokens.get(index - 1).type() == Token.Type.LINE_END;
    }

    /** Whether nothing but one blank stands between this token and the next. */
    boolean isFollowedBySpace(int index) {
        return has(index + 1) && token(index + 1).start() == token(index).end() + possessiveLength(index) + 1;
    }

    boolean touchesNext(int index) {
        return has(index + 1) && token(index + 1).start() == token(index).end();
    }

    private int possessiveLength(int index) {
        return token(index).possessive() && text().startsWith("'", token(index).end()) ? 2 : 0;
    }

    Finding finding(IdentifierKind kind, int start, int end, GuardOutcome outcome) {
        return new Finding(kind, normal.originalStart(start), normal.originalEnd(end), outcome);
    }

    boolean isClosedUp(int start, int end) {
        return normal.isClosedUp(start, end);
    }
}
