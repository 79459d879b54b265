package ripple.slack;

import com.slack.api.bolt.request.Request;
import java.nio.charset.StandardCharsets;
import java.security.MessageDigest;
import java.security.NoSuchAlgorithmException;
import java.util.HexFormat;
import java.util.Optional;
import org.jspecify.annotations.Nullable;
import ripple.slack.act.Occasion;
import ripple.slack.act.Payloads;
import ripple.slack.layout.OpenView;

/**
 * Names the occasion of a request so that every delivery of the same act gets the same name: commands, presses and
 * shortcuts by trigger id, forms by view id and hash, events by event id; and where Slack gave none of these, by what was
 * signed and when.
 */
final class Occasions {

    private static final int LONGEST_ID = 180;

    private Occasions() {}

    static Occasion ofTrigger(String triggerId) {
        return named("trigger:", triggerId);
    }

    static Occasion ofTrigger(@Nullable String triggerId, Request<?> request) {
        return Payloads.present(triggerId).map(Occasions::ofTrigger).orElseGet(() -> ofSignature(request));
    }

    static Occasion ofView(OpenView view, Request<?> request) {
        return view.id().isEmpty() ? ofSignature(request) : named("view:", view.id() + ":" + view.hash());
    }

    static Occasion ofEvent(Optional<String> eventId, String body) {
        return eventId.map(id -> named("event:", id)).orElseGet(() -> new Occasion("event-body:" + digest(body)));
    }

    private static Occasion ofSignature(Request<?> request) {
        String timestamp = Payloads.orEmpty(request.getHeaders().getFirstValue(SignatureFilter.TIMESTAMP));
        return ofSignature(timestamp, request.getRequestBodyAsString());
    }

    static Occasion ofSignature(String timestamp, String body) {
        return new Occasion("signed:" + digest(timestamp + ":" + body));
    }

    private static Occasion named(String kind, String id) {
        return new Occasion(kind + (id.length() > LONGEST_ID ? digest(id) : id));
    }

    private static String digest(String text) {
        try {
            MessageDigest sha = MessageDigest.getInstance("SHA-256");
            return HexFormat.of().formatHex(sha.digest(text.getBytes(StandardCharsets.UTF_8)));
        } catch (NoSuchAlgorithmException e) {
            throw new IllegalStateException("This Java has no SHA-256", e);
        }
    }
}
