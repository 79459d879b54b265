package ripple.slack.layout;

import java.util.regex.Matcher;
import java.util.regex.Pattern;

/**
 * Turns text as Slack sends it (special characters escaped, people and links in angle brackets) into the words its author saw. Only
 * commands and messages come so; what is typed into a form comes as it is.
 */
public final class SlackText {

    /** {@code <sign target|label>}: a sign for people, channels and groups; without one, an address. Anything else is just words. */
    private static final Pattern BRACKETS =
            Pattern.compile("<(?:([@#!])([^<>|\\s]+)|([a-zA-Z][a-zA-Z0-9+.-]*:[^<>|\\s]+))(?:\\|([^<>]*))?>");

    private static final Pattern GROUP = Pattern.compile("subteam\\^.*");

    private SlackText() {}

    public static String words(String sent) {
        return sent.indexOf('<') < 0 ? unescaped(sent) : unescaped(said(sent));
    }

    private static String said(String sent) {
        Matcher matcher = BRACKETS.matcher(sent);
        StringBuilder words = new StringBuilder(sent.length());
        while (matcher.find()) {
            matcher.appendReplacement(words, Matcher.quoteReplacement(said(matcher)));
        }
        return matcher.appendTail(words).toString();
    }

    private static String said(Matcher brackets) {
        String label = brackets.group(4) == null ? "" : brackets.group(4);
        if (brackets.group(1) == null) {
            return link(brackets.group(3), label);
        }
        return switch (brackets.group(1)) {
            case "@" -> "@" + (label.isEmpty() ? "colleague" : label);
            case "#" -> "#" + (label.isEmpty() ? "channel" : label);
            default -> broadcast(brackets.group(2), label);
        };
    }

    private static String broadcast(String target, String label) {
        if (!label.isEmpty()) {
            return label;
        }
        return GROUP.matcher(target).matches() ? "@group" : "@" + target;
    }

    private static String link(String target, String label) {
        String address = target.startsWith("mailto:") ? target.substring("mailto:".length()) : target;
        return label.isEmpty() || label.equals(address) ? address : label + " (" + address + ")";
    }

    private static String unescaped(String words) {
        return words.indexOf('&') < 0
                ? words
                : words.replace("&lt;", "<").replace("&gt;", ">").replace("&amp;", "&");
    }
}
