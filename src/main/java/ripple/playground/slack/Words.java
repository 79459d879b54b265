package ripple.playground.slack;

import com.fasterxml.jackson.databind.node.ObjectNode;
import java.util.regex.Matcher;
import java.util.regex.Pattern;

/** What Slack does to the words people type before an application gets them. */
final class Words {
    private static final Pattern MENTION = Pattern.compile("([@#])([\\p{L}\\p{N}._-]+)");

    private Words() {}

    /** Slack writes {@code & < >} of people's own text as entities. */
    static String escaped(String text) {
        return text.replace("&", "&amp;").replace("<", "&lt;").replace(">", "&gt;");
    }

    /** For commands with {@code should_escape}: known names become {@code <@U…|name>} and {@code <#C…|name>}. */
    static String withMentions(String text, Workspace workspace) {
        Matcher mention = MENTION.matcher(escaped(text));
        return mention.replaceAll(found -> Matcher.quoteReplacement(
                found.group(1).equals("@")
                        ? person(found.group(2), found.group(), workspace)
                        : channel(found.group(2), found.group(), workspace)));
    }

    private static String person(String handle, String asTyped, Workspace workspace) {
        return workspace.people().stream()
                .filter(person -> person.handle().equals(handle))
                .findFirst()
                .map(person -> "<@" + person.id() + "|" + handle + ">")
                .orElse(asTyped);
    }

    private static String channel(String name, String asTyped, Workspace workspace) {
        return workspace.conversations().stream()
                .filter(each -> each.isChannel() && each.name().equals(name))
                .findFirst()
                .map(each -> "<#" + each.id() + "|" + name + ">")
                .orElse(asTyped);
    }

    /** The rich text block that Slack makes of a typed message; here always one plain run. */
    static ObjectNode richText(String text) {
        ObjectNode block = Json.object().put("type", "rich_text").put("block_id", Ids.random(5));
        ObjectNode section = block.putArray("elements").addObject().put("type", "rich_text_section");
        section.putArray("elements").addObject().put("type", "text").put("text", text);
        return block;
    }
}
