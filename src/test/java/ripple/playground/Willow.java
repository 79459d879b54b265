package ripple.playground;

import com.fasterxml.jackson.databind.JsonNode;
import com.fasterxml.jackson.databind.node.ObjectNode;
import java.io.IOException;
import java.net.URI;
import java.net.URLEncoder;
import java.net.http.HttpClient;
import java.net.http.HttpRequest;
import java.net.http.HttpResponse;
import java.nio.charset.StandardCharsets;
import java.nio.file.Files;
import java.nio.file.Path;
import java.time.Duration;
import java.time.Instant;
import java.util.List;
import java.util.Map;
import java.util.stream.Collectors;
import ripple.playground.slack.Json;
import ripple.playground.slack.Limits;

/** A playground with a stub application and settable clocks, for the contract tests of the emulated Slack. */
final class Willow implements AutoCloseable {
    static final String SECRET = "a-signing-secret";
    static final String TOKEN = "xoxb-a-token-of-the-playground";
    /** Slack's limits, but with patience for a busy machine; time-outs have a test of their own. */
    static final Limits QUICK = new Limits(
            Duration.ofSeconds(60),
            Duration.ofSeconds(3),
            List.of(Duration.ZERO, Duration.ofMinutes(1), Duration.ofMinutes(6)),
            Duration.ofMillis(1),
            true);

    final SettableClock story = new SettableClock(Instant.parse("2026-11-23T14:12:00Z"));
    final SettableClock real = new SettableClock(Instant.parse("2026-11-23T14:12:00Z"));
    final StubApplication application = new StubApplication();
    final Playground playground;
    final PlaygroundClient page;
    private final HttpClient http =
            HttpClient.newBuilder().version(HttpClient.Version.HTTP_1_1).build();

    Willow() throws IOException {
        this(QUICK, manifest());
    }

    Willow(Limits limits, Path manifest) throws IOException {
        playground = Playground.start(
                new PlaygroundSettings("127.0.0.1", 0, SECRET, TOKEN, manifest, story, real, story::moveTo, limits));
        playground.connect(application.events());
        page = new PlaygroundClient(playground.page());
    }

    static Path manifest() {
        return Path.of("config/slack-manifest.yaml");
    }

    /** A manifest like ours with other words in it, for what ours does not ask for. */
    static Path manifestWith(Path folder, String what, String instead) throws IOException {
        String yaml = Files.readString(manifest());
        if (!yaml.contains(what)) {
            throw new AssertionError("The manifest has no " + what);
        }
        return Files.writeString(folder.resolve("manifest.yaml"), yaml.replace(what, instead));
    }

    Seat nurse() {
        return page.as(MadeUpHospital.NURSE).in(MadeUpHospital.WARD);
    }

    /** Calls the Web API as the application would, by form. */
    JsonNode call(String method, Map<String, String> arguments) {
        return Json.parse(callRaw(method, arguments, TOKEN).body()).orElseThrow();
    }

    HttpResponse<String> callRaw(String method, Map<String, String> arguments, String token) {
        String form = arguments.entrySet().stream()
                .map(each -> each.getKey() + "=" + URLEncoder.encode(each.getValue(), StandardCharsets.UTF_8))
                .collect(Collectors.joining("&"));
        return send(HttpRequest.newBuilder(playground.webApi().resolve(method))
                .header("Content-Type", "application/x-www-form-urlencoded")
                .header("Authorization", "Bearer " + token)
                .POST(HttpRequest.BodyPublishers.ofString(form))
                .build());
    }

    HttpResponse<String> post(String address, ObjectNode json) {
        return send(HttpRequest.newBuilder(URI.create(address))
                .header("Content-Type", "application/json; charset=utf-8")
                .POST(HttpRequest.BodyPublishers.ofString(Json.write(json)))
                .build());
    }

    HttpResponse<String> send(HttpRequest request) {
        try {
            return http.send(request, HttpResponse.BodyHandlers.ofString(StandardCharsets.UTF_8));
        } catch (IOException gone) {
            throw new java.io.UncheckedIOException(gone);
        } catch (InterruptedException stopping) {
            throw new IllegalStateException(stopping);
        }
    }

    static String json(String withSingleQuotes) {
        return withSingleQuotes.replace('\'', '"');
    }

    static String modal(String title) {
        return json("{'type':'modal','callback_id':'idea.form','title':{'type':'plain_text','text':'" + title + "'},"
                + "'submit':{'type':'plain_text','text':'Save'},'blocks':[{'type':'input','block_id':'noticed',"
                + "'label':{'type':'plain_text','text':'What did you notice?'},"
                + "'element':{'type':'plain_text_input','action_id':'text'}}]}");
    }

    @Override
    public void close() {
        playground.close();
        application.close();
    }
}
