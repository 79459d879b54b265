package ripple.playground.slack;

import com.fasterxml.jackson.databind.JsonNode;
import java.util.ArrayList;
import java.util.List;
import java.util.concurrent.CopyOnWriteArrayList;
import java.util.regex.Pattern;
import ripple.playground.blockkit.BlockKit;

/** Looks at every payload of the application before it is accepted. */
final class Inspector {
    private static final Pattern SLACK_TOKEN = Pattern.compile("<(?:[@#!]|https?://|mailto:|tel:)[^<>]*>");
    private static final Pattern BROADCAST = Pattern.compile("<!(?:channel|here|everyone)");
    private static final Pattern ENTITY = Pattern.compile("&(?:amp|lt|gt);");

    private final List<PayloadListener> listeners = new CopyOnWriteArrayList<>();

    void add(PayloadListener listener) {
        listeners.add(listener);
    }

    void heard(PayloadListener.Kind kind, String source, JsonNode payload) {
        listeners.forEach(listener -> listener.sent(kind, source, payload));
    }

    /** Refuses blocks that Slack would refuse. */
    void message(Call call, JsonNode blocks) throws Refusal {
        heard(PayloadListener.Kind.BLOCKS, call.method(), blocks);
        if (!blocks.isArray()) {
            throw call.breach("invalid_blocks_format", List.of());
        }
        List<String> findings = blocks.isEmpty() ? List.of() : BlockKit.ofMessage(blocks);
        if (!findings.isEmpty()) {
            throw call.breach("invalid_blocks", findings);
        }
        if (BlockKit.length(blocks) > BlockKit.CHARACTERS_OF_A_MESSAGE) {
            throw call.breach("msg_blocks_too_long", List.of());
        }
        markup(call, blocks);
    }

    void modal(Call call, JsonNode view) throws Refusal {
        heard(PayloadListener.Kind.MODAL, call.method(), view);
        refuse(call, BlockKit.ofModal(view), view);
    }

    void home(Call call, JsonNode view) throws Refusal {
        heard(PayloadListener.Kind.HOME, call.method(), view);
        refuse(call, BlockKit.ofHome(view), view);
    }

    private static void refuse(Call call, List<String> findings, JsonNode view) throws Refusal {
        if (!findings.isEmpty()) {
            throw call.breach("invalid_arguments", findings);
        }
        if (Json.write(view).length() > 250_000) {
            throw call.breach("view_too_large", List.of());
        }
        markup(call, view);
    }

    /** Notes marks in mrkdwn that somebody's own words may have brought in. Slack accepts them; people are disturbed. */
    static void markup(Call call, JsonNode node) {
        if (node.path("type").asText().equals("mrkdwn")) {
            markup(node.path("text").asText()).forEach(call::note);
        }
        for (JsonNode child : node) {
            markup(call, child);
        }
    }

    static List<String> markup(String mrkdwn) {
        List<String> notes = new ArrayList<>();
        if (BROADCAST.matcher(mrkdwn).find()) {
            notes.add("A text calls everybody (@channel, @here or @everyone).");
        }
        String rest = SLACK_TOKEN.matcher(mrkdwn).replaceAll("");
        rest = ENTITY.matcher(rest).replaceAll("").replaceAll("(?m)^>+", "");
        if (rest.contains("<") || rest.contains(">") || rest.contains("&")) {
            notes.add("A text has & < or > that are not escaped.");
        }
        return notes;
    }
}
