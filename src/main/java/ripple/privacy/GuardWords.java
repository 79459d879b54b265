package ripple.privacy;

import java.util.List;
import java.util.Locale;
import java.util.stream.Collectors;

/** The sentences in which the guard speaks to the author of a text; the edge arranges them and adds none of its own. */
public final class GuardWords {

    public static final String QUESTION = "Is this a patient's name or date?";
    public static final String QUESTION_HINT = "Nothing is kept until you have answered.";
    public static final String KEEP_IT = "No, keep it";
    public static final String LET_ME_CHANGE = "Let me change it";
    public static final String CHANGE_FIRST =
            "The words above are still the same. Please change them, or choose “" + KEEP_IT + "”.";

    private static final int PLACES_NAMED = 3;

    private GuardWords() {}

    public static String tooLong(int longest, int length) {
        return String.format(
                Locale.US,
                "This takes %,d characters at most. Please shorten it by %,d; nothing was kept.",
                longest,
                length - longest);
    }

    /** The sentence at a field in which something is surely an identifier. */
    public static String blocked(List<Finding> findings) {
        return "This " + looksLike(findings);
    }

    /** The same where it stands above the fields and not at one. */
    public static String blockedIn(String question, List<Finding> findings) {
        return "What stands under “" + question + "” " + looksLike(findings);
    }

    /** The sentence beside the question about what may be a patient's. */
    public static String questioned(String question, List<Finding> findings) {
        return "In “" + question + "” I see " + places(findings) + ".";
    }

    private static String looksLike(List<Finding> findings) {
        String it = findings.size() == 1 ? "it" : "them";
        return "looks like " + places(findings) + ". Please take " + it + " out; nothing was kept.";
    }

    private static String places(List<Finding> findings) {
        List<String> named =
                findings.stream().limit(PLACES_NAMED).map(GuardWords::place).collect(Collectors.toList());
        if (findings.size() > PLACES_NAMED) {
            named.add((findings.size() - PLACES_NAMED) + " more");
        }
        String last = named.remove(named.size() - 1);
        return named.isEmpty() ? last : String.join(", ", named) + " and " + last;
    }

    private static String place(Finding finding) {
        int first = finding.start() + 1;
        String where = first == finding.end() ? "character " + first : "characters " + first + " to " + finding.end();
        return finding.kind().words() + " (" + where + ")";
    }
}
