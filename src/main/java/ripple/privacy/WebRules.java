package ripple.privacy;

import java.util.Arrays;
import java.util.List;
import java.util.Locale;
import java.util.Set;
import java.util.regex.Matcher;
import java.util.regex.Pattern;

/** E-mail, web and network addresses, and names on social media. */
final class WebRules {

    private static final long PERSON = Cue.PATIENT.bit() | Cue.PRONOUN.bit() | Cue.KIN.bit() | Cue.COURTESY.bit();

    static final List<Rule> ALL = List.of(
            WebRules::emails,
            WebRules::spelledEmails,
            WebRules::webAddresses,
            WebRules::networkAddresses,
            WebRules::handles,
            WebRules::bareHandles);

    private static final Pattern EMAIL = Pattern.compile(
            "(?<![\\p{L}\\d._%+'-])[\\p{L}\\d._%+'-]{1,64}@[\\p{L}\\d-]{1,63}(?:\\.[\\p{L}\\d-]{1,63}){1,5}+");
    private static final Pattern SPELLED_EMAIL = Pattern.compile(
            "(?i)(?<![\\p{L}\\d._-])[\\p{L}\\d._-]{2,64} ?(?:[\\[({] ?(?:at|@) ?[\\])}]|\\bat\\b|@) ?[\\p{L}\\d-]{2,63} ?(?:[\\[({] ?(?:dot|\\.) ?[\\])}]|\\bdot\\b) ?(?:com|org|net|edu|gov|co|uk|de|fr|es|it|nl|ca|au|in|io|me|info|us)\\b");
    /** Mailboxes of offices are nobody's. */
    private static final Pattern OFFICE_MAILBOX = Pattern.compile(
            "(?i)(?:quality|qi|info|help|helpdesk|support|feedback|no-?reply|it|hr|research|team|contact|office|admin|pals|complaints|safety|ethics|irb|training|education|library|pharmacy|nursing|communications|volunteers?|patient[._-]?(?:experience|safety|relations|advocate|advisory)|improvement|mentoring|ripple|ideas|innovation|service|privacy|security|press|billing|referrals?|appointments|frontdesk|reception|clinic|ward\\d*|unit\\d*|icu|ed|lab)(?:[._-]?(?:team|office|desk|dept|department|improvement|mailbox|inbox|group|lead|hospital|clinic|service|services|\\d))*@.*");

    private static final Pattern EMAIL_WITH_AT = Pattern.compile(
            "(?i)\\be-?mail[^\\n@]{0,20}? [\\p{L}\\d._-]{2,64} at [\\p{L}\\d-]{2,63}\\.(?:com|org|net|edu|gov|co|uk|de|fr|es|it|nl|ca|au|info|us)\\b");
    private static final Pattern WEB = Pattern.compile(
            "(?i)(?<![@\\p{L}\\d.-])(?:https?://|www\\.)[^\\s<>\"|]{2,300}|(?<![@\\p{L}\\d.-])(?:[a-z\\d-]{1,63}\\.){1,4}(?:com|org|net|edu|gov|io|me|co|uk|de|fr|info|us|ca|au|page|link|ly)(?:/[^\\s<>\"|]{0,300}|(?=\\b))");
    private static final Pattern WEB_OF_WORK = Pattern.compile(
            "(?i)(?:https?://)?(?:(?:intranet|wiki|sharepoint|portal|docs?|policies|policy|learning|library|confluence|staff|internal|teams|zoom|forms?)[.-][^/]*|[^/]*\\.(?:gov|edu|nhs\\.uk|ac\\.uk|gov\\.uk|sharepoint\\.com|int)|(?:www\\.)?(?:doi|ihi|who|nice|cochrane|bmj|nejm|thelancet|jamanetwork|ahrq|jointcommission|pubmed|ncbi|nih|cdc|fda|cms|hqip|kingsfund|health|england\\.nhs|sciencedirect|springer|wiley|equator-network|squire-statement|wikipedia|slack|zoom|microsoft|office|google|youtube|qualtrics|surveymonkey|redcap|github|mayoclinic|uptodate|medlineplus|clinicaltrials|isrctn|nursingworld|aacn|rcn|rcplondon|health\\.org)\\.[^/]*|[^/]*\\.(?:wikipedia|slack|zoom|qualtrics|nih)\\.[^/]*)(?:/.*)?");
    private static final Pattern PAGE_OF_WORK = Pattern.compile(
            "(?i).*/(?:policy|policies|guideline|guidelines|protocol|protocols|procedures?|sop|training|courses?|toolkit|tools|resources|forms?|survey|docs?|library|about|news|events?|calendar|qi|quality|improvement|education|pdsa|templates?|publications?|articles?|search|help|wiki|handbook|manual|careers|contact)(?:[/?#.-].*)?");
    private static final Pattern SOCIAL_WEB = Pattern.compile(
            "(?i).*\\b(?:facebook|instagram|twitter|x|tiktok|linkedin|snapchat|gofundme|caringbridge|reddit|youtu|flickr|pinterest|justgiving|threads|legacy|obituar\\w*|linktr|venmo|blogspot|wordpress|tumblr)\\.[a-z]{2,4}/.+|(?i).*\\byoutube\\.com/(?:@|channel|user).+");
    private static final Pattern IPV4 = Pattern.compile(
            "(?<![\\d.])(?:25[0-5]|2[0-4]\\d|1?\\d{1,2})(?:\\.(?:25[0-5]|2[0-4]\\d|1?\\d{1,2})){3}(?![\\d]|\\.\\d)");
    private static final Pattern IPV6 = Pattern.compile(
            "(?i)(?<![\\w:])(?:[0-9a-f]{1,4}:){3,7}[0-9a-f]{1,4}(?![\\w:])|(?<![\\w:])(?:[0-9a-f]{1,4}:){1,6}(?::[0-9a-f]{1,4}){1,6}(?![\\w:])");
    private static final Pattern MAC =
            Pattern.compile("(?i)(?<![\\w:-])[0-9a-f]{2}([:-])[0-9a-f]{2}(?:\\1[0-9a-f]{2}){4}(?![\\w:-])");
    private static final Pattern MACHINE = Pattern.compile(
            "(?i)\\b(?:printer|server|gateway|router|subnet|dns|version|firmware|release|host|switch|proxy|section|v)\\b");
    private static final Pattern PRIVATE_NETWORK =
            Pattern.compile("(?:10|127|192\\.168|169\\.254|172\\.(?:1[6-9]|2\\d|3[01]))\\..*");
    private static final Pattern HANDLE = Pattern.compile("(?<![\\p{L}\\d@._/<])@[\\p{L}\\d_][\\p{L}\\d_.-]{1,30}");
    private static final Pattern BARE_HANDLE =
            Pattern.compile("(?<![\\p{L}\\d@._/-])\\p{L}{2,20}[_.]?(?:\\d{2,8}|_\\p{L}{2,20}\\d{0,8})(?![\\p{L}\\d_])");
    private static final String BLANKS = " \t\n\u000B\f\r";
    private static final Set<String> SLACK_MENTIONS = Set.of("@here", "@channel", "@everyone", "@ripple", "@team");

    private WebRules() {}

    private static void emails(Sheet sheet, Staff staff, Findings findings) {
        if (!sheet.contains("@")) {
            return;
        }
        Matcher matcher = EMAIL.matcher(sheet.text());
        while (matcher.find() && !findings.isFull()) {
            String address = matcher.group();
            boolean office = OFFICE_MAILBOX.matcher(address).matches();
            if (!office && !staff.knows(partsOf(address.substring(0, address.indexOf('@'))))) {
                findings.block(IdentifierKind.EMAIL, matcher.start(), matcher.end());
            }
        }
    }

    private static List<String> partsOf(String mailbox) {
        return Arrays.stream(mailbox.split("[._-]", -1))
                .filter(part -> part.length() > 1)
                .toList();
    }

    private static void spelledEmails(Sheet sheet, Staff staff, Findings findings) {
        if (sheet.contains("dot") || sheet.contains("[") || sheet.contains("(") || sheet.contains("{")) {
            emails(SPELLED_EMAIL, sheet, findings);
        }
        if (sheet.contains("mail") && sheet.contains(".")) {
            emails(EMAIL_WITH_AT, sheet, findings);
        }
    }

    private static void emails(Pattern form, Sheet sheet, Findings findings) {
        Matcher matcher = form.matcher(sheet.text());
        while (matcher.find() && !findings.isFull()) {
            findings.block(IdentifierKind.EMAIL, matcher.start(), matcher.end());
        }
    }

    private static void webAddresses(Sheet sheet, Staff staff, Findings findings) {
        if (!hasDotBeforeMore(sheet.text()) && !sheet.contains("://")) {
            return;
        }
        Matcher matcher = WEB.matcher(sheet.text());
        while (matcher.find() && !findings.isFull()) {
            webAddress(sheet, matcher.start(), withoutStop(sheet.text(), matcher.start(), matcher.end()), findings);
        }
    }

    private static boolean hasDotBeforeMore(String text) {
        for (int dot = text.indexOf('.'); dot >= 0; dot = text.indexOf('.', dot + 1)) {
            if (dot + 1 < text.length() && BLANKS.indexOf(text.charAt(dot + 1)) < 0) {
                return true;
            }
        }
        return false;
    }

    private static void webAddress(Sheet sheet, int start, int end, Findings findings) {
        String address = sheet.text().substring(start, end);
        boolean social = SOCIAL_WEB.matcher(address).matches();
        boolean whole = address.contains("/");
        if (!social
                && (!whole
                        || WEB_OF_WORK.matcher(address).matches()
                        || PAGE_OF_WORK.matcher(address).matches())) {
            return;
        }
        boolean person = sheet.inSentence(sheet.indexAt(start), PERSON | Cue.SOCIAL_MEDIA.bit());
        if (!findings.covers(start, end)) {
            if (social || person) {
                findings.block(IdentifierKind.WEB_ADDRESS, start, end);
            } else {
                findings.ask(IdentifierKind.WEB_ADDRESS, start, end);
            }
        }
    }

    private static int withoutStop(String text, int start, int end) {
        int last = end;
        while (last > start + 1 && ".,;:!?)]}'".indexOf(text.charAt(last - 1)) >= 0) {
            last--;
        }
        return last;
    }

    private static void networkAddresses(Sheet sheet, Staff staff, Findings findings) {
        if (hasDotBeforeMore(sheet.text())) {
            networkAddresses(IPV4, sheet, findings);
        }
        if (sheet.contains(":")) {
            networkAddresses(IPV6, sheet, findings);
        }
        if (sheet.contains(":") || sheet.contains("-")) {
            networkAddresses(MAC, sheet, findings);
        }
    }

    private static void networkAddresses(Pattern form, Sheet sheet, Findings findings) {
        Matcher matcher = form.matcher(sheet.text());
        while (matcher.find() && !findings.isFull()) {
            networkAddress(sheet, matcher.start(), matcher.end(), findings);
        }
    }

    private static void networkAddress(Sheet sheet, int start, int end, Findings findings) {
        int index = sheet.indexAt(start);
        boolean person = sheet.inSentence(index, PERSON);
        String before = sheet.text().substring(Math.max(0, start - 40), start);
        boolean machine = MACHINE.matcher(before).find()
                || PRIVATE_NETWORK.matcher(sheet.text().substring(start, end)).matches();
        if (person || !machine) {
            findings.block(IdentifierKind.NETWORK_ADDRESS, start, end);
        }
    }

    private static void handles(Sheet sheet, Staff staff, Findings findings) {
        if (!sheet.contains("@")) {
            return;
        }
        Matcher matcher = HANDLE.matcher(sheet.text());
        while (matcher.find() && !findings.isFull()) {
            String handle = matcher.group();
            int index = sheet.indexAt(matcher.start());
            boolean social = sheet.inSentence(index, Cue.SOCIAL_MEDIA.bit());
            boolean mention = SLACK_MENTIONS.contains(handle.toLowerCase(Locale.ROOT))
                    || staff.knows(partsOf(handle.substring(1)));
            int end = withoutStop(sheet.text(), matcher.start(), matcher.end());
            if (mention || findings.covers(matcher.start(), end)) {
                continue;
            }
            if (social) {
                findings.block(IdentifierKind.HANDLE, matcher.start(), end);
            } else if (handle.chars().anyMatch(Character::isDigit) || sheet.inSentence(index, PERSON)) {
                findings.ask(IdentifierKind.HANDLE, matcher.start(), end);
            }
        }
    }

    /** "Snapchat name lenchen_04": a word with digits right after the name of the site. */
    private static void bareHandles(Sheet sheet, Staff staff, Findings findings) {
        if (!sheet.mentions(Cue.SOCIAL_MEDIA.bit())) {
            return;
        }
        Matcher matcher = BARE_HANDLE.matcher(sheet.text());
        while (matcher.find() && !findings.isFull()) {
            boolean social = sheet.before(sheet.indexAt(matcher.start()), 4, Cue.SOCIAL_MEDIA.bit());
            if (social && !findings.covers(matcher.start(), matcher.end())) {
                findings.ask(IdentifierKind.HANDLE, matcher.start(), matcher.end());
            }
        }
    }
}
