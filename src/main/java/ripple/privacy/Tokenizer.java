package ripple.privacy;

import java.util.ArrayList;
import java.util.List;
import java.util.Set;

/** Cuts a normal text into words, codes and signs, and numbers its sentences. */
final class Tokenizer {

    /** A full stop after these ends no sentence. */
    private static final Set<String> ABBREVIATIONS = Set.of(
            "mr", "mrs", "ms", "mx", "dr", "drs", "prof", "st", "mt", "no", "nr", "num", "pt", "pts", "tel", "ext",
            "vs", "approx", "jr", "sr", "sra", "rev", "hon", "fr", "sig", "acct", "lic", "ser", "ph", "ref", "hosp",
            "reg", "ave", "apt", "rd", "blvd", "dept", "jan", "feb", "mar", "apr", "jun", "jul", "aug", "sep", "sept",
            "oct", "nov", "dec", "geb", "mon", "tue", "wed", "thu", "fri", "sat", "sun", "med", "rec", "appt", "min",
            "max", "fig", "vol", "aka", "mme", "sgt", "capt", "lt", "col", "gen", "sen");

    /** Nothing longer is compared with any list. */
    private static final int LONGEST_WORD = 60;

    private final String text;
    private final List<Token> tokens = new ArrayList<>();
    private int sentence;

    private Tokenizer(String text) {
        this.text = text;
    }

    static List<Token> cut(String text) {
        return new Tokenizer(text).cut();
    }

    private List<Token> cut() {
        int index = 0;
        while (index < text.length()) {
            index = isPart(text, index) ? wordOrCode(index) : sign(index);
        }
        return tokens;
    }

    private int wordOrCode(int start) {
        int end = start;
        boolean digits = false;
        while (end < text.length() && (isPart(text, end) || isInnerApostrophe(end))) {
            digits |= Character.isDigit(text.charAt(end));
            end++;
        }
        String written = text.substring(start, end);
        boolean possessive = !digits && (written.endsWith("'s") || written.endsWith("'S"));
        int bare = possessive ? end - 2 : end;
        String word = possessive ? text.substring(start, bare) : written;
        String folded = bare - start > LONGEST_WORD ? "" : Folding.fold(word);
        tokens.add(new Token(
                digits ? Token.Type.CODE : Token.Type.WORD, start, bare, word, folded, possessive, sentence, 0));
        return end;
    }

    private int sign(int index) {
        char sign = text.charAt(index);
        if (sign == '\n') {
            sentence++;
            tokens.add(new Token(Token.Type.LINE_END, index, index + 1, "\n", "\n", false, sentence, 0));
            return index + 1;
        }
        if (Character.isWhitespace(sign)) {
            return index + 1;
        }
        int end = index + Character.charCount(text.codePointAt(index));
        if (sign == '\'' && !tokens.isEmpty()) {
            markPluralPossessive(index);
        }
        String written = text.substring(index, end);
        tokens.add(new Token(Token.Type.SIGN, index, end, written, written, false, sentence, 0));
        if (endsSentence(index)) {
            sentence++;
        }
        return end;
    }

    /** "Moss' mother": the apostrophe alone makes the possessive. */
    private void markPluralPossessive(int index) {
        Token last = tokens.get(tokens.size() - 1);
        boolean ownsNext = index + 1 < text.length() && text.charAt(index + 1) == ' ';
        if (last.isWord() && last.end() == index && last.folded().endsWith("s") && ownsNext) {
            tokens.set(
                    tokens.size() - 1,
                    new Token(
                            last.type(),
                            last.start(),
                            last.end(),
                            last.written(),
                            last.folded(),
                            true,
                            last.sentence(),
                            last.cues()));
        }
    }

    private boolean endsSentence(int index) {
        char sign = text.charAt(index);
        boolean last = index + 1 >= text.length() || Character.isWhitespace(text.charAt(index + 1));
        if (sign == '!' || sign == '?') {
            return last;
        }
        return sign == '.' && last && !isAbbreviated();
    }

    private boolean isAbbreviated() {
        if (tokens.size() < 2) {
            return false;
        }
        Token before = tokens.get(tokens.size() - 2);
        boolean initial = before.isWord()
                && before.written().length() == 1
                && Character.isUpperCase(before.written().charAt(0));
        return initial || ABBREVIATIONS.contains(before.folded());
    }

    private boolean isInnerApostrophe(int index) {
        return text.charAt(index) == '\''
                && index > 0
                && index + 1 < text.length()
                && Character.isLetter(text.charAt(index - 1))
                && Character.isLetter(text.charAt(index + 1));
    }

    private static boolean isPart(String text, int index) {
        char character = text.charAt(index);
        return Character.isLetterOrDigit(character) || isMark(character) || isHalfOfLetter(text, index);
    }

    private static boolean isMark(char character) {
        int type = Character.getType(character);
        return type == Character.NON_SPACING_MARK || type == Character.COMBINING_SPACING_MARK;
    }

    private static boolean isHalfOfLetter(String text, int index) {
        char character = text.charAt(index);
        if (Character.isHighSurrogate(character)) {
            return Character.isLetter(text.codePointAt(index));
        }
        return Character.isLowSurrogate(character) && index > 0 && Character.isLetter(text.codePointAt(index - 1));
    }
}
