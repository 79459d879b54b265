package ripple.privacy;

import java.util.Set;

/** Towns and postal codes beside words of living somewhere: "her home in Springvale, zip 30309". */
final class PlaceRule implements Rule {

    private static final long PERSON = Cue.PATIENT.bit() | Cue.PRONOUN.bit() | Cue.KIN.bit() | Cue.COURTESY.bit();
    private static final Set<String> LINKS =
            Set.of("the", "a", "an", "town", "village", "city", "of", "small", "near", "in", "outside");
    private static final Set<String> COUNTY = Set.of("county", "parish", "township", "borough");
    private static final int MOST_LINKS = 4;

    @Override
    public void look(Sheet sheet, Staff staff, Findings findings) {
        for (int i = 0; i < sheet.size() && !findings.isFull(); i++) {
            Token token = sheet.token(i);
            if (token.is(Cue.LIVES)) {
                afterLives(sheet, i, findings);
            } else if (token.is(Cue.POSTAL_CODE)) {
                afterPostalCode(sheet, i, findings);
            } else if (COUNTY.contains(token.folded())) {
                county(sheet, i, findings);
            }
        }
    }

    private static void afterLives(Sheet sheet, int lives, Findings findings) {
        int first = lives + 1;
        while (sheet.has(first)
                && first - lives <= MOST_LINKS
                && LINKS.contains(sheet.token(first).folded())) {
            first++;
        }
        if (!sheet.has(first) || !sheet.sameSentence(first, lives) || !isPlace(sheet, first)) {
            return;
        }
        int last = first;
        while (sheet.isFollowedBySpace(last) && sheet.token(last + 1).isCapitalized() && isPlace(sheet, last + 1)) {
            last++;
        }
        boolean named = sheet.has(last + 1) && sheet.token(last + 1).is(Cue.THING) && sheet.isFollowedBySpace(last);
        if (!named
                && !findings.covers(
                        sheet.token(first).start(), sheet.token(last).end())) {
            findings.ask(
                    IdentifierKind.PLACE,
                    sheet.token(first).start(),
                    sheet.token(last).end());
        }
    }

    /** A capital letter and no ordinary word, or a word nobody knows right after "lives in". */
    private static boolean isPlace(Sheet sheet, int index) {
        Token token = sheet.token(index);
        String folded = token.folded();
        if (!token.isWord()
                || folded.length() < 3
                || Lexicon.LARGE_PLACES.contains(folded)
                || Weekdays.NAMES.contains(folded)) {
            return false;
        }
        boolean known = Lexicon.isWord(folded) && !Lexicon.PLACES.contains(folded);
        boolean acronym = token.isAllCapitals() && folded.length() <= 5;
        if (token.isCapitalized()) {
            boolean continued = sheet.isFollowedBySpace(index)
                    && sheet.token(index + 1).isCapitalized()
                    && !sheet.token(index + 1).is(Cue.THING);
            return !acronym && (!known || continued) && (continued || (!token.is(Cue.THING) && !token.is(Cue.ROOM)));
        }
        return !known && sheet.inSentence(index, PERSON) && !Lexicon.GIVEN_NAMES.contains(folded);
    }

    private static void afterPostalCode(Sheet sheet, int cue, Findings findings) {
        for (int i = cue + 1; sheet.has(i) && i <= cue + 6 && sheet.sameSentence(i, cue); i++) {
            Token token = sheet.token(i);
            if (token.isCode()
                    && isPostalCode(token.written())
                    && Fillers.fill(sheet, cue, i)
                    && !findings.covers(token.start(), token.end())) {
                findings.block(IdentifierKind.POSTAL_CODE, token.start(), token.end());
            }
        }
    }

    private static boolean isPostalCode(String written) {
        long digits = written.chars().filter(Character::isDigit).count();
        return written.length() <= 7
                && (digits >= 4 || (digits >= 1 && digits < written.length() && written.length() >= 3));
    }

    private static void county(Sheet sheet, int index, Findings findings) {
        if (!sheet.has(index - 1) || !sheet.token(index - 1).isCapitalized() || !sheet.inSentence(index, PERSON)) {
            return;
        }
        Token name = sheet.token(index - 1);
        boolean isName = !Lexicon.isWord(name.folded()) || Lexicon.PLACES.contains(name.folded());
        boolean office = sheet.has(index + 1) && sheet.token(index + 1).isCapitalized();
        if (isName
                && !office
                && !findings.covers(name.start(), sheet.token(index).end())) {
            findings.ask(IdentifierKind.PLACE, name.start(), sheet.token(index).end());
        }
    }
}
