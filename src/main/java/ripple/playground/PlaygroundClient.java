package ripple.playground;

import com.fasterxml.jackson.databind.JsonNode;
import com.fasterxml.jackson.databind.node.ObjectNode;
import java.io.IOException;
import java.io.UncheckedIOException;
import java.net.URI;
import java.net.http.HttpClient;
import java.net.http.HttpRequest;
import java.net.http.HttpResponse;
import java.nio.charset.StandardCharsets;
import java.util.ArrayList;
import java.util.List;
import java.util.Map;
import java.util.stream.Collectors;
import java.util.stream.StreamSupport;
import ripple.playground.slack.Fault;
import ripple.playground.slack.Json;

/** Plays on the page without a browser: the same HTTP as the page, for the tour and for tests that tell a story. */
public final class PlaygroundClient {
    private final URI page;
    private final HttpClient http =
            HttpClient.newBuilder().version(HttpClient.Version.HTTP_1_1).build();

    public PlaygroundClient(URI page) {
        this.page = page;
    }

    /** Sits down as one of the made-up people, with #general in view. */
    public Seat as(String person) {
        return new Seat(this, person, MadeUpHospital.GENERAL);
    }

    public JsonNode workspace() {
        return get("playground/workspace");
    }

    /** Everything the application and the emulated Slack said to each other, oldest first. */
    public List<JsonNode> log() {
        List<JsonNode> entries = new ArrayList<>();
        get("playground/log").path("entries").forEach(entries::add);
        return entries;
    }

    /** What was against the contract so far: the request and the sentence. */
    public List<String> breaches() {
        List<String> breaches = new ArrayList<>();
        for (JsonNode entry : log()) {
            entry.path("breaches")
                    .forEach(each -> breaches.add(entry.path("what").asText() + ": " + each.asText()));
        }
        return breaches;
    }

    /** Lets a fault meet the next requests: all (""), or those of one method. */
    public void fault(Fault fault, int times, String method) {
        post(
                "playground/faults",
                Json.object()
                        .put("name", fault.wireName())
                        .put("on", true)
                        .put("remaining", times)
                        .put("method", method));
    }

    public void faultOff(Fault fault) {
        post("playground/faults", Json.object().put("name", fault.wireName()).put("on", false));
    }

    /** What people are called, by their ids. */
    Map<String, String> names() {
        return StreamSupport.stream(workspace().path("people").spliterator(), false)
                .collect(Collectors.toMap(
                        person -> person.path("id").asText(),
                        person -> person.path("name").asText()));
    }

    /** Moves the story clock: next-working-morning, plus-1-hour, plus-1-day, plus-1-week. */
    public String move(String move) {
        return post("playground/clock", Json.object().put("move", move))
                .path("now")
                .asText();
    }

    JsonNode get(String path) {
        return exchange(HttpRequest.newBuilder(page.resolve(path)).build());
    }

    JsonNode post(String path, ObjectNode body) {
        return exchange(HttpRequest.newBuilder(page.resolve(path))
                .header("Content-Type", "application/json")
                .POST(HttpRequest.BodyPublishers.ofString(Json.write(body), StandardCharsets.UTF_8))
                .build());
    }

    private JsonNode exchange(HttpRequest request) {
        try {
            HttpResponse<String> answer =
                    http.send(request, HttpResponse.BodyHandlers.ofString(StandardCharsets.UTF_8));
            return Json.parse(answer.body())
                    .orElseThrow(() -> new IllegalStateException(
                            request.uri().getPath() + " answered " + answer.statusCode() + " without JSON"));
        } catch (IOException gone) {
            throw new UncheckedIOException(gone);
        } catch (InterruptedException stopping) {
            Thread.currentThread().interrupt();
            throw new IllegalStateException("Interrupted while waiting for the playground", stopping);
        }
    }
}
