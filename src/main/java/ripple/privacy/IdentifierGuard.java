package ripple.privacy;

import java.util.ArrayList;
import java.util.List;
import java.util.regex.Matcher;
import java.util.regex.Pattern;

/**
 * Looks for what may identify a patient in a text, before anything of it is stored anywhere. It is pure, needs no network and no
 * database, and may be shared between threads.
 */
public final class IdentifierGuard {

    private static final Pattern SOCIAL_SECURITY = Pattern.compile("(?<!\\d)\\d{3}-\\d{2}-\\d{4}(?!\\d)");

    /** Checks one text as its author typed it; positions in the verdict are positions in this text. */
    public GuardVerdict check(String text, Staff staff) {
        List<Finding> findings = new ArrayList<>();
        Matcher matcher = SOCIAL_SECURITY.matcher(text);
        while (matcher.find()) {
            findings.add(
                    new Finding(IdentifierKind.SOCIAL_SECURITY, matcher.start(), matcher.end(), GuardOutcome.BLOCK));
        }
        return new GuardVerdict(findings);
    }
}
