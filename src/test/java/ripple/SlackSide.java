package ripple;

import java.io.IOException;
import java.io.UncheckedIOException;
import java.net.URI;
import java.net.URLEncoder;
import java.net.http.HttpClient;
import java.net.http.HttpRequest;
import java.net.http.HttpResponse;
import java.nio.charset.StandardCharsets;
import java.nio.file.Path;
import java.security.GeneralSecurityException;
import java.time.Clock;
import java.time.Duration;
import java.util.HexFormat;
import java.util.LinkedHashMap;
import java.util.Map;
import java.util.UUID;
import java.util.regex.Matcher;
import java.util.regex.Pattern;
import java.util.stream.Collectors;
import javax.crypto.Mac;
import javax.crypto.spec.SecretKeySpec;
import ripple.playground.Playground;
import ripple.playground.PlaygroundClient;
import ripple.playground.PlaygroundSettings;

/** The emulated Slack beside a Ripple that runs as a process of its own, and requests signed as Slack signs them. */
final class SlackSide implements AutoCloseable {
    static final String AMARA = "U0AMARAOSE";

    private static final String TEAM = "T0WILLOWCR";
    private static final String BOT_TOKEN = "xoxb-of-a-process-test";
    private static final String SIGNING_SECRET = "signing-secret-of-a-process-test";

    private static final Pattern SAVED = Pattern.compile("Saved as idea (\\d+)");
    private static final int TRIES = 10;

    private final Clock clock = Clock.tick(Clock.systemUTC(), Duration.ofMillis(1));
    private final HttpClient client = HttpClient.newHttpClient();
    private final Playground playground;

    SlackSide() {
        Path manifest = Path.of("config/slack-manifest.yaml").toAbsolutePath();
        try {
            playground = Playground.start(new PlaygroundSettings(
                    "127.0.0.1", 0, SIGNING_SECRET, BOT_TOKEN, manifest, clock, clock, later -> later));
        } catch (IOException e) {
            throw new UncheckedIOException(e);
        }
    }

    /** What a Ripple needs in its environment to be in this Slack, at any free port. */
    Map<String, String> environment() {
        Map<String, String> environment = new LinkedHashMap<>();
        environment.put("SLACK_BOT_TOKEN", BOT_TOKEN);
        environment.put("SLACK_SIGNING_SECRET", SIGNING_SECRET);
        environment.put("SLACK_API_URL", playground.webApi().toString());
        environment.put("RIPPLE_DATABASE_URL", "jdbc:sqlite:data/ripple.db");
        environment.put("RIPPLE_PORT", "0");
        return environment;
    }

    /** The people of this Slack, who speak to that Ripple. */
    PlaygroundClient connect(URI events) {
        playground.connect(events);
        return new PlaygroundClient(playground.page());
    }

    /** Sends {@code /idea …} as Slack does and gives the answer. */
    HttpResponse<String> idea(URI events, String words) throws IOException, InterruptedException {
        Map<String, String> fields = Map.of(
                "command",
                "/idea",
                "text",
                words,
                "team_id",
                TEAM,
                "user_id",
                AMARA,
                "channel_id",
                "C0GENERAL0",
                "trigger_id",
                UUID.randomUUID().toString(),
                "response_url",
                playground.page().resolve("/response/none").toString());
        String body = fields.entrySet().stream()
                .map(field -> field.getKey() + "=" + URLEncoder.encode(field.getValue(), StandardCharsets.UTF_8))
                .collect(Collectors.joining("&"));
        return client.send(signed(events, body), HttpResponse.BodyHandlers.ofString(StandardCharsets.UTF_8));
    }

    /** What anybody may read of Ripple. */
    String get(URI address) throws IOException, InterruptedException {
        return client.send(HttpRequest.newBuilder(address).build(), HttpResponse.BodyHandlers.ofString())
                .body();
    }

    /** The number of an idea that was kept; a Ripple that has just started may need more than one to answer in time. */
    int save(URI events, String words) throws IOException, InterruptedException {
        for (int i = 0; i < TRIES; i++) {
            Matcher saved = SAVED.matcher(idea(events, words).body());
            if (saved.find()) {
                return Integer.parseInt(saved.group(1));
            }
        }
        throw new AssertionError("Nothing was saved in time, " + TRIES + " times");
    }

    private HttpRequest signed(URI events, String body) {
        String timestamp = String.valueOf(clock.instant().getEpochSecond());
        return HttpRequest.newBuilder(events)
                .timeout(Duration.ofSeconds(20))
                .header("Content-Type", "application/x-www-form-urlencoded")
                .header("X-Slack-Request-Timestamp", timestamp)
                .header("X-Slack-Signature", "v0=" + hmac("v0:" + timestamp + ":" + body))
                .POST(HttpRequest.BodyPublishers.ofString(body, StandardCharsets.UTF_8))
                .build();
    }

    private static String hmac(String text) {
        try {
            Mac mac = Mac.getInstance("HmacSHA256");
            mac.init(new SecretKeySpec(SIGNING_SECRET.getBytes(StandardCharsets.UTF_8), "HmacSHA256"));
            return HexFormat.of().formatHex(mac.doFinal(text.getBytes(StandardCharsets.UTF_8)));
        } catch (GeneralSecurityException e) {
            throw new IllegalStateException(e);
        }
    }

    @Override
    public void close() {
        playground.close();
    }
}
