package ripple.slack;

import com.google.gson.JsonObject;
import java.io.IOException;
import java.net.URI;
import java.util.Optional;
import okhttp3.MediaType;
import okhttp3.Request;
import okhttp3.RequestBody;
import okhttp3.Response;
import org.jspecify.annotations.Nullable;
import org.slf4j.Logger;
import org.slf4j.LoggerFactory;
import ripple.slack.platform.SlackClient;

/** Answers through the address that Slack gives with an act; only if it is an address of the Slack we belong to. */
final class ResponseUrls {

    private static final Logger log = LoggerFactory.getLogger(ResponseUrls.class);
    private static final MediaType JSON = MediaType.get("application/json; charset=utf-8");

    private final SlackClient client;

    ResponseUrls(SlackClient client) {
        this.client = client;
    }

    /** The address, if it is one and leads to our Slack. */
    Optional<URI> read(@Nullable String address) {
        if (address == null || address.isBlank()) {
            return Optional.empty();
        }
        try {
            URI uri = URI.create(address.strip());
            if (uri.getScheme() != null && client.address().covers(uri)) {
                return Optional.of(uri);
            }
        } catch (IllegalArgumentException e) {
            log.warn("event=response-url-refused why=unreadable");
            return Optional.empty();
        }
        log.warn("event=response-url-refused why=other-host");
        return Optional.empty();
    }

    /** Sends a message there, within the two seconds of a waiting person; gives whether Slack took it. */
    boolean send(URI address, JsonObject message) {
        Request request = new Request.Builder()
                .url(address.toString())
                .post(RequestBody.create(message.toString(), JSON))
                .build();
        try (Response response = client.quick()
                .getHttpClient()
                .getOkHttpClient()
                .newCall(request)
                .execute()) {
            if (!response.isSuccessful()) {
                log.info("event=response-url outcome=http-{}", response.code());
            }
            return response.isSuccessful();
        } catch (IOException e) {
            log.info("event=response-url outcome=no-answer");
            return false;
        }
    }
}
