package ripple.privacy;

import java.util.ArrayList;
import java.util.List;

/** Finds the capitalized phrases of a text that may be names, without the titles and ordinary words at their ends. */
final class NameReader {

    private static final int MOST_PARTS = 6;

    private NameReader() {}

    static List<NamePhrase> read(Sheet sheet) {
        List<NamePhrase> phrases = new ArrayList<>();
        int index = 0;
        while (index < sheet.size()) {
            if (!isNamePart(sheet, index)) {
                index++;
                continue;
            }
            int last = endOfRun(sheet, index);
            addTrimmed(sheet, index, last, phrases);
            index = last + 1;
        }
        return phrases;
    }

    private static int endOfRun(Sheet sheet, int first) {
        int last = first;
        int parts = 1;
        while (parts < MOST_PARTS && !sheet.token(last).possessive()) {
            int next = nextPart(sheet, last);
            if (next < 0) {
                break;
            }
            last = next;
            parts++;
        }
        return last;
    }

    /** The next capitalized part: after a blank, a hyphen, the stop of an initial, or up to three particles. */
    private static int nextPart(Sheet sheet, int last) {
        int next = last + 1;
        if (sheet.token(last).written().length() == 1
                && sheet.touchesNext(last)
                && sheet.token(next).isSign('.')) {
            next++;
        } else if (sheet.touchesNext(last) && sheet.token(next).isSign('-') && sheet.touchesNext(next)) {
            return isNamePart(sheet, next + 1) || isSecondHalf(sheet, last, next + 1) ? next + 1 : -1;
        } else if (!sheet.isFollowedBySpace(last)) {
            return -1;
        }
        int particles = next;
        while (particles < next + 3 && sheet.has(particles) && isParticle(sheet.token(particles))) {
            particles++;
        }
        return sheet.has(particles) && sheet.sameSentence(particles, last) && isNamePart(sheet, particles)
                ? particles
                : -1;
    }

    /** "Soo-jin", "Eun-ji": the second half may stand in small letters. */
    private static boolean isSecondHalf(Sheet sheet, int firstHalf, int index) {
        Token token = sheet.token(index);
        return token.isWord()
                && !Likeness.of(sheet.token(firstHalf)).isNothing()
                && Likeness.of(token).isName()
                && !Lexicon.WORDS.contains(token.folded());
    }

    private static boolean isParticle(Token token) {
        return token.isWord() && !token.isCapitalized() && Lexicon.PARTICLES.contains(token.folded());
    }

    /** Capitalized, and all in capitals only if it is listed: acronyms are no names. */
    private static boolean isNamePart(Sheet sheet, int index) {
        if (!sheet.has(index) || !sheet.token(index).isCapitalized()) {
            return false;
        }
        Token token = sheet.token(index);
        return !token.isAllCapitals()
                || (token.written().length() >= 3 && Likeness.of(token).isName());
    }

    private static void addTrimmed(Sheet sheet, int runFirst, int runLast, List<NamePhrase> phrases) {
        int first = runFirst;
        while (first <= runLast && !opensName(sheet, first, runLast)) {
            first++;
        }
        int last = runLast;
        while (last > first && (!sheet.token(last).isWord() || isPlainWord(sheet.token(last)))) {
            last--;
        }
        if (first <= last) {
            NamePhrase phrase = NamePhrase.of(sheet, first, last);
            if (!phrase.likenesses().isEmpty() && !phrase.likenesses().stream().allMatch(Likeness::isNothing)) {
                phrases.add(phrase);
            }
        }
    }

    /** An initial before a name, or a part that may be a name; titles and cues are trimmed even where somebody is called so. */
    private static boolean opensName(Sheet sheet, int index, int runLast) {
        Token token = sheet.token(index);
        if (!token.isWord()) {
            return false;
        }
        if (token.written().length() == 1) {
            return index < runLast;
        }
        boolean title = token.isAny(NameContext.TITLES) && !Likeness.of(token).isSureName();
        return !title && !isPlainWord(token);
    }

    private static boolean isPlainWord(Token token) {
        return token.isWord()
                && token.written().length() > 1
                && Likeness.of(token).isNothing();
    }
}
