package ripple.privacy;

import com.google.i18n.phonenumbers.PhoneNumberUtil;
import com.google.i18n.phonenumbers.PhoneNumberUtil.Leniency;
import java.util.List;
import java.util.regex.MatchResult;
import java.util.regex.Pattern;

/**
 * Telephone and fax numbers: what libphonenumber calls possible, and either written as such numbers are written or beside a word that
 * says so. The number of an office is asked about, a free-call line passes.
 */
final class PhoneRule implements Rule {

    private static final Pattern CANDIDATE =
            Pattern.compile("(?<![\\p{L}\\d@#_=-])(?:\\+ ?|\\()?\\(?\\d[\\d ()./-]{5,22}\\d(?![\\p{L}\\d])");
    private static final Pattern NORTH_AMERICAN =
            Pattern.compile("(?:\\+?1[ .-]?)?(?:\\([2-9]\\d{2}\\) ?|[2-9]\\d{2}[ ./-]{1,3})\\d{3}[ .-]{1,3}\\d{4}");
    private static final Pattern TRUNK = Pattern.compile("\\(?0\\d{1,4}\\)?[ ./-]{1,3}\\d{2,8}(?:[ .-]\\d{2,4}){0,4}");
    private static final Pattern LOCAL = Pattern.compile("[2-9]\\d{2}[-. ]\\d{4}");
    private static final Pattern FREE_CALL = Pattern.compile(
            "(?:\\+?1[ .-]?)?\\(?8(?:00|22|33|44|55|66|77|88)\\)?[ .-].*|\\(?0(?:800|808|300|345|1800)\\)?[ .-].*|1[38]00[ .-].*");
    private static final List<String> REGIONS = List.of("US", "GB", "DE", "FR", "AU", "IN");
    private static final long PHONE = Cue.PHONE.bit() | Cue.FAX.bit();
    private static final long PERSON = Cue.PATIENT.bit() | Cue.PRONOUN.bit() | Cue.KIN.bit() | Cue.COURTESY.bit();
    private static final long OFFICE = Cue.HARMLESS_NUMBER.bit() | Cue.THING.bit();
    private static final int MOST_CANDIDATES = 60;

    private final PhoneNumberUtil phones = PhoneNumberUtil.getInstance();

    @Override
    public void look(Sheet sheet, Staff staff, Findings findings) {
        int candidates = 0;
        for (MatchResult match : sheet.findNearDigits(CANDIDATE)) {
            boolean free =
                    !findings.covers(match.start(), match.end()) && !sheet.isExplained(match.start(), match.end());
            if (free && candidates < MOST_CANDIDATES) {
                candidates++;
                look(sheet, match.start(), match.end(), findings);
            }
        }
    }

    private void look(Sheet sheet, int start, int end, Findings findings) {
        String written = sheet.text().substring(start, end);
        if (FREE_CALL.matcher(written).matches()) {
            return;
        }
        int first = sheet.indexAt(start);
        boolean cued = sheet.before(first, 9, PHONE) || sheet.after(sheet.indexAt(end - 1), 4, PHONE);
        boolean sure = isWrittenAsPhone(written) || (cued && isLongEnough(sheet, first, written));
        if (sure && (isPossible(written) || LOCAL.matcher(written).matches())) {
            add(sheet, start, end, findings);
        } else if (LOCAL.matcher(written).matches()) {
            findings.ask(IdentifierKind.PHONE, start, end);
        }
    }

    private static boolean isWrittenAsPhone(String written) {
        return written.startsWith("+")
                || NORTH_AMERICAN.matcher(written).matches()
                || (TRUNK.matcher(written).matches() && digits(written) >= 9);
    }

    /** Seven digits in a row are a telephone number only right after the word. */
    private static boolean isLongEnough(Sheet sheet, int first, String written) {
        if (LOCAL.matcher(written).matches() || digits(written) >= 9) {
            return true;
        }
        int cue = sheet.findBefore(first, 5, PHONE);
        return digits(written) >= 7 && cue >= 0 && Fillers.fill(sheet, cue, first);
    }

    private boolean isPossible(String written) {
        return REGIONS.stream()
                .anyMatch(region -> phones.findNumbers(written, region, Leniency.POSSIBLE, 3)
                        .iterator()
                        .hasNext());
    }

    private static void add(Sheet sheet, int start, int end, Findings findings) {
        int first = sheet.indexAt(start);
        boolean fax = sheet.before(first, 9, Cue.FAX.bit());
        IdentifierKind kind = fax ? IdentifierKind.FAX : IdentifierKind.PHONE;
        boolean office = sheet.before(first, 8, OFFICE) && !sheet.inSentence(first, PERSON);
        if (office) {
            findings.ask(kind, start, end);
        } else {
            findings.block(kind, start, end);
        }
    }

    private static int digits(String written) {
        return (int) written.chars().filter(Character::isDigit).count();
    }
}
