package ripple.privacy;

import java.util.regex.MatchResult;
import java.util.regex.Matcher;
import java.util.regex.Pattern;

/** Street addresses, in the order of English and of other European languages. */
final class AddressRule implements Rule {

    private static final String STREET =
            "street|st|avenue|ave|av|road|rd|lane|ln|boulevard|blvd|terrace|ter|crescent|cres|highway|hwy|parkway|pkwy|drive|dr|court|ct|place|pl|way|square|sq|close|gardens|gdns|grove|circle|cir|loop|trail|trl|plaza|mews|row|walk|rise|broadway|turnpike|pike|alley|route|esplanade|promenade|quay|heights|hollow|crossing|ridge|bend|run|path|cove|hill|view|park|green";
    private static final Pattern ENGLISH = Pattern.compile(
            "(?<![\\w.,/-])\\d{1,5}[A-Za-z]?(?:[-/]\\d{1,4})?,? +(?:[NSEW]{1,2}\\.? +)?((?:[\\p{L}\\d'-]{1,20}\\.? +){1,3}?)("
                    + STREET + ")\\b\\.?(?! +(?:to|per|of|from|in a|in the)\\b)",
            Pattern.CASE_INSENSITIVE | Pattern.UNICODE_CASE);
    private static final Pattern GERMANIC = Pattern.compile(
            "(?<![\\p{L}])\\p{Lu}[\\p{L}-]{2,30}(?:straße|strasse|str\\.|gasse|allee|platz|laan|straat|plein|gracht|gatan|vägen|gade|vej|katu|veien) ?\\d{1,4}[a-z]?\\b");
    private static final Pattern FRENCH = Pattern.compile(
            "(?i)\\b\\d{1,4}(?: bis| ter)?,? +(?:rue|avenue|boulevard|bd|place|impasse|chemin|allée|quai|cours) +(?:de |du |des |d'|la |le |les |l'){0,3}\\p{L}{2,30}");
    private static final Pattern ROMANCE = Pattern.compile(
            "\\b(?:[Cc]alle|C/|Avenida|Avda\\.?|Paseo|Carrer|Rua|Travessa|Via|Viale|Piazza|Corso|Ulica|ul\\.|Jalan|Jl\\.) +(?:\\p{L}{1,20}\\.? +){1,4}(?:n[º°o]\\.? ?)?,? ?\\d{1,4}\\b");
    private static final Pattern ORDINAL_STREET = Pattern.compile(
            "(?i)(?<![\\w.,/-])\\d{1,5} +(?:[NSEW]{1,2}\\.? +)?\\d{1,3}(?:st|nd|rd|th) +(?:" + STREET + ")\\b");
    private static final Pattern RURAL = Pattern.compile(
            "(?i)\\b(?:rural route|RR|county road|state route|highway) ?#? ?\\d{1,5},? +box +\\d{1,5}\\b");
    private static final Pattern DOOR = Pattern.compile(
            "(?i)\\b(?:apt|apartment|flat|unit|trailer|lot|house|no)\\.? ?#? ?\\d{1,4}[a-z]?,? +(?:[\\p{L}'-]{2,20} +){1,3}(?:"
                    + STREET + "|court|tower|house|apartments|estate|village|manor|homes)\\b");
    private static final long HOME = Cue.LIVES.bit() | Cue.ADDRESS.bit();
    private static final long PERSON = Cue.PATIENT.bit() | Cue.PRONOUN.bit() | Cue.KIN.bit() | Cue.COURTESY.bit();
    private static final Pattern OF_WORK = Pattern.compile(
            "(?i)\\b(?:clinic|hospital|office|campus|our|site|entrance|building|headquarters|venue|conference|pharmacy|parking|library|church)\\b");
    private static final int WIDTH_OF_VIEW = 60;

    @Override
    public void look(Sheet sheet, Staff staff, Findings findings) {
        if (!sheet.hasDigits()) {
            return;
        }
        english(sheet, findings);
        for (Pattern form : new Pattern[] {GERMANIC, FRENCH, ROMANCE, ORDINAL_STREET, RURAL}) {
            for (MatchResult match : sheet.findNearDigits(form)) {
                findings.block(IdentifierKind.ADDRESS, match.start(), match.end());
            }
        }
        for (MatchResult doors : sheet.findNearDigits(DOOR)) {
            if (sheet.inSentence(sheet.indexAt(doors.start()), HOME)) {
                findings.block(IdentifierKind.ADDRESS, doors.start(), doors.end());
            }
        }
    }

    private static void english(Sheet sheet, Findings findings) {
        Matcher matcher = ENGLISH.matcher(sheet.text());
        int from = 0;
        while (matcher.find(from) && !findings.isFull()) {
            from = Math.max(matcher.start() + 1, endOfNumber(sheet.text(), matcher.start()));
            boolean home = sheet.before(sheet.indexAt(matcher.start()), 8, HOME);
            boolean capitals = isCapitalized(matcher.group(1));
            if ((home || capitals || isShortName(matcher.group(1)))
                    && !isAmount(matcher.group(1))
                    && !sheet.isExplained(matcher.start(), endOfNumber(sheet.text(), matcher.start()))) {
                add(sheet, matcher.start(), matcher.end(), home, capitals, findings);
                from = matcher.end();
            }
        }
    }

    private static void add(Sheet sheet, int start, int end, boolean home, boolean capitals, Findings findings) {
        boolean person = sheet.inSentence(sheet.indexAt(start), PERSON);
        boolean work = OF_WORK.matcher(sheet.text().substring(Math.max(0, start - WIDTH_OF_VIEW), start))
                .find();
        if (home || (capitals && (person || !work))) {
            findings.block(IdentifierKind.ADDRESS, start, end);
        } else if (person || !work) {
            findings.ask(IdentifierKind.ADDRESS, start, end);
        }
    }

    private static int endOfNumber(String text, int start) {
        int end = start;
        while (end < text.length() && Character.isDigit(text.charAt(end))) {
            end++;
        }
        return end;
    }

    private static boolean isCapitalized(String name) {
        for (String word : name.strip().split(" +", -1)) {
            if (!Character.isUpperCase(word.charAt(0)) && !Character.isDigit(word.charAt(0))) {
                return false;
            }
        }
        return true;
    }

    /** One word in small letters before "ave": "329 elm ave". */
    private static boolean isShortName(String name) {
        String bare = name.strip();
        return bare.indexOf(' ') < 0 && bare.length() > 2 && !CueFinder.STANDARD.isCueWord(Folding.fold(bare));
    }

    /** "30 Minutes Walk", "5 Day Course": the number counts something. */
    private static boolean isAmount(String name) {
        String first = Folding.fold(name.strip().split(" +", -1)[0]);
        return Lexicon.AMOUNTS.contains(first);
    }
}
