package ripple.slack.layout;

import java.util.Optional;
import java.util.regex.Matcher;
import java.util.regex.Pattern;

/** Reads the colleague mentioned in a command, which arrives as {@code <@U123|name>} because the command asks Slack to escape. */
public final class Mentioned {

    private static final Pattern PERSON = Pattern.compile("<@([UW][A-Z0-9]{1,30})(?:\\|[^<>]*)?>");

    private Mentioned() {}

    /** The Slack id of the only person mentioned; nothing if there is none, or more than one. */
    public static Optional<String> person(String words) {
        Matcher found = PERSON.matcher(words);
        if (!found.find()) {
            return Optional.empty();
        }
        String userId = found.group(1);
        return found.find() ? Optional.empty() : Optional.of(userId);
    }
}
