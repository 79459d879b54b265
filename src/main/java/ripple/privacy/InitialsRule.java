package ripple.privacy;

import java.util.Set;
import java.util.regex.Matcher;
import java.util.regex.Pattern;

/** Initials instead of a name: "R.G. was tearful", "pt RG", "Mrs. K". */
final class InitialsRule implements Rule {

    private static final Pattern WITH_STOPS =
            Pattern.compile("(?<![\\p{L}\\d.&])\\p{Lu}\\. ?\\p{Lu}\\.(?: ?\\p{Lu}\\.)?(?![\\p{L}\\d])");
    private static final Pattern AFTER_WORD = Pattern.compile(
            "(?<![\\p{L}\\d])(?:[Ii]nitials?(?: are| is|:)? ?|INITIALS ?)((?:\\p{Lu}[. ]?){2,3})(?![\\p{L}\\d])");
    private static final Set<String> ABBREVIATIONS = Set.of(
            "US", "UK", "DC", "PO", "IV", "IM", "ED", "ER", "OR", "PT", "OT", "MD", "RN", "DO", "BP", "HR", "AM", "PM",
            "QD", "QI", "NP", "PA", "TV", "ID", "EU", "UN", "LA", "NY", "BA", "MA", "MS", "BS", "CT", "PE", "RR", "QA",
            "QR", "PR", "AI", "IT", "SOB", "BID", "TID", "QID", "PRN", "NPO", "USA", "IE", "EG", "NB", "PS", "AD", "BC",
            "CE", "HS", "SC", "SQ", "OD", "OS", "OU", "PC", "AC", "LPN", "CNA", "PHD", "ICU", "GI", "GU", "ENT", "GP",
            "VP", "CEO", "NJ", "NC", "SD", "ND", "NM", "RI", "NH", "NZ", "UAE", "FYI", "ASAP", "VA", "AIDS", "CC",
            "DNR", "AMA", "MRN", "SSN", "DOB", "NHS");
    private static final Set<String> SHORT_TITLES = Set.of("mr", "mrs", "ms");
    private static final Set<String> PLACEHOLDERS = Set.of("x", "y", "z", "n");

    @Override
    public void look(Sheet sheet, Staff staff, Findings findings) {
        withStops(sheet, findings);
        afterWord(sheet, findings);
        for (int i = 0; i < sheet.size() && !findings.isFull(); i++) {
            if (isLetterAfterCourtesy(sheet, i) || isCapitalsAfterPatient(sheet, i)) {
                ask(sheet.token(i).start(), sheet.token(i).end(), findings);
            }
        }
    }

    private static void withStops(Sheet sheet, Findings findings) {
        if (!hasStopAfterCapital(sheet.text())) {
            return;
        }
        Matcher matcher = WITH_STOPS.matcher(sheet.text());
        while (matcher.find() && !findings.isFull()) {
            int first = sheet.indexAt(matcher.start());
            int last = sheet.indexAt(matcher.end() - 1);
            NameContext context = new NameContext(sheet, first, last);
            boolean abbreviation = ABBREVIATIONS.contains(matcher.group().replaceAll("[. ]", ""));
            boolean staff = context.isAfterStaffTitle() || context.isBeforeStaffRole();
            boolean beforeName =
                    sheet.has(last + 1) && sheet.token(last + 1).isCapitalized() && sheet.sameSentence(last + 1, last);
            if (context.isAfterPatient() || (!abbreviation && !staff && (!beforeName || isPerson(sheet, last + 1)))) {
                ask(matcher.start(), matcher.end(), findings);
            }
        }
    }

    private static boolean hasStopAfterCapital(String text) {
        for (int stop = text.indexOf('.', 1); stop > 0; stop = text.indexOf('.', stop + 1)) {
            if (Character.isUpperCase(text.codePointBefore(stop))) {
                return true;
            }
        }
        return false;
    }

    private static boolean isPerson(Sheet sheet, int index) {
        return sheet.token(index).isAny(NameContext.PERSON)
                || sheet.token(index).is(Cue.ROOM);
    }

    private static void afterWord(Sheet sheet, Findings findings) {
        if (!sheet.contains("initial")) {
            return;
        }
        Matcher matcher = AFTER_WORD.matcher(sheet.text());
        while (matcher.find() && !findings.isFull()) {
            ask(matcher.start(1), matcher.end(1), findings);
        }
    }

    /** "Mr. K", but not "Mr. X". */
    private static boolean isLetterAfterCourtesy(Sheet sheet, int index) {
        Token token = sheet.token(index);
        boolean letter = token.isWord()
                && token.written().length() == 1
                && (token.isCapitalized() || isAfterShortTitle(sheet, index))
                && !PLACEHOLDERS.contains(token.folded());
        boolean alone =
                !sheet.isFollowedBySpace(index) || !sheet.token(index + 1).isCapitalized();
        return letter && alone && new NameContext(sheet, index, index).isAfterCourtesy();
    }

    /** "mr. t": in small letters only after a title that is no other word. */
    private static boolean isAfterShortTitle(Sheet sheet, int index) {
        int title = sheet.has(index - 1) && sheet.token(index - 1).isSign('.') ? index - 2 : index - 1;
        return sheet.has(title) && SHORT_TITLES.contains(sheet.token(title).folded());
    }

    private static boolean isCapitalsAfterPatient(Sheet sheet, int index) {
        Token token = sheet.token(index);
        boolean capitals = token.isAllCapitals() && token.written().length() <= 3;
        return capitals
                && !ABBREVIATIONS.contains(token.written())
                && !Lexicon.WORDS.contains(token.folded())
                && !CueFinder.STANDARD.isCueWord(token.folded())
                && new NameContext(sheet, index, index).isAfterPatient();
    }

    private static void ask(int start, int end, Findings findings) {
        if (!findings.covers(start, end)) {
            findings.ask(IdentifierKind.INITIALS, start, end);
        }
    }
}
