package ripple.slack.platform;

import com.google.gson.JsonObject;
import java.time.Duration;
import java.time.Instant;
import java.util.LinkedHashMap;
import java.util.Map;
import java.util.Optional;
import java.util.function.Predicate;
import ripple.outbox.Lookup;
import ripple.slack.act.JsonFields;

/**
 * Our own mark in a message's metadata, where nobody sees it, by which a message whose answer was lost is found again in
 * the history of its conversation.
 */
final class Marks {

    private static final String EVENT_TYPE = "ripple_message";
    private static final Duration CLOCKS_DIFFER = Duration.ofMinutes(10);
    private static final Duration A_LITTLE = Duration.ofSeconds(5);
    private static final String PAGE = "200";
    private static final int MOST_PAGES = 2;

    private final WebApi api;

    Marks(WebApi api) {
        this.api = api;
    }

    static String metadata(String mark) {
        JsonObject payload = new JsonObject();
        payload.addProperty("id", mark);
        JsonObject metadata = new JsonObject();
        metadata.addProperty("event_type", EVENT_TYPE);
        metadata.add("event_payload", payload);
        return metadata.toString();
    }

    /** Looks for the mark among the messages since then. */
    Lookup find(String channel, String mark, Instant since) {
        return find(channel, since, message -> mark.equals(markOf(message).orElse("")));
    }

    /** The same by the name of a file that came with the message. */
    Lookup findFile(String channel, String fileName, Instant since) {
        return find(
                channel,
                since,
                message -> message.children("files").stream()
                        .anyMatch(file -> fileName.equals(file.text("name").orElse(""))));
    }

    private Lookup find(String channel, Instant since, Predicate<JsonFields> isOurs) {
        Map<String, String> arguments = new LinkedHashMap<>();
        arguments.put("channel", channel);
        arguments.put("oldest", since.minus(CLOCKS_DIFFER).getEpochSecond() + ".000000");
        arguments.put("include_all_metadata", "true");
        arguments.put("limit", PAGE);
        for (int page = 0; page < MOST_PAGES; page++) {
            Called called = api.patiently("conversations.history", arguments);
            if (!(called instanceof Called.Done done)) {
                return withoutAnswer(called);
            }
            Optional<String> timestamp = timestamp(done.answer(), isOurs);
            if (timestamp.isPresent()) {
                return new Lookup.Found(new SentAt(channel, timestamp.get()).reference());
            }
            Optional<String> next = done.answer().child("response_metadata").flatMap(more -> more.text("next_cursor"));
            if (next.isEmpty()) {
                return new Lookup.NotThere();
            }
            arguments.put("cursor", next.get());
        }
        return new Lookup.NotThere();
    }

    private static Optional<String> timestamp(JsonFields answer, Predicate<JsonFields> isOurs) {
        return answer.children("messages").stream()
                .filter(isOurs)
                .flatMap(message -> message.text("ts").stream())
                .findFirst();
    }

    private static Optional<String> markOf(JsonFields message) {
        return message.child("metadata")
                .filter(metadata ->
                        metadata.text("event_type").filter(EVENT_TYPE::equals).isPresent())
                .flatMap(metadata -> metadata.child("event_payload"))
                .flatMap(payload -> payload.text("id"));
    }

    private static Lookup withoutAnswer(Called called) {
        if (called instanceof Called.Refused) {
            return new Lookup.CannotLook();
        }
        return new Lookup.NotNow(called instanceof Called.TooMany tooMany ? tooMany.after() : A_LITTLE);
    }
}
