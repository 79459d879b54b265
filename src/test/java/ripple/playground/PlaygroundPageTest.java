package ripple.playground;

import static org.assertj.core.api.Assertions.assertThat;

import com.fasterxml.jackson.databind.JsonNode;
import java.io.IOException;
import java.net.URI;
import java.net.http.HttpClient;
import java.net.http.HttpRequest;
import java.net.http.HttpResponse;
import java.nio.file.Path;
import java.time.Clock;
import java.time.Instant;
import java.time.ZoneOffset;
import org.junit.jupiter.api.AfterEach;
import org.junit.jupiter.api.BeforeEach;
import org.junit.jupiter.api.Test;
import ripple.playground.slack.Json;

class PlaygroundPageTest {
    private final HttpClient http = HttpClient.newHttpClient();
    private final Clock story = Clock.fixed(Instant.parse("2026-11-23T14:12:00Z"), ZoneOffset.UTC);
    private Playground playground;

    @BeforeEach
    void start() throws IOException {
        playground = Playground.start(new PlaygroundSettings(
                "127.0.0.1",
                0,
                "a-signing-secret",
                "xoxb-a-token-of-the-playground",
                Path.of("config/slack-manifest.yaml"),
                story,
                Clock.systemUTC(),
                later -> later));
    }

    @AfterEach
    void stop() {
        playground.close();
    }

    @Test
    void tellsWhoIsThereAndWhatCanBeTyped() throws Exception {
        JsonNode workspace = get("playground/workspace");

        assertThat(workspace.path("hospital").asText()).contains("made up");
        assertThat(workspace.path("people")).hasSizeGreaterThanOrEqualTo(12);
        assertThat(workspace.at("/commands/0/command").asText()).isEqualTo("/idea");
        assertThat(workspace.path("faults")).isNotEmpty();
    }

    @Test
    void showsEachPersonTheirOwnDeskInTheirOwnZone() throws Exception {
        JsonNode nurse = get("playground/desk?as=" + MadeUpHospital.NURSE);
        JsonNode stranger = get("playground/desk?as=" + MadeUpHospital.STRANGER);

        assertThat(nurse.path("now").asText()).isEqualTo("2026-11-23T09:12:00-05:00");
        assertThat(nurse.path("conversations").findValuesAsText("name")).contains("ward-4-east", "Ripple");
        assertThat(nurse.path("conversations").findValuesAsText("name")).doesNotContain("leaders");
        assertThat(stranger.path("conversations").findValuesAsText("name"))
                .containsExactly("discharge-with-river-valley");
    }

    @Test
    void showsWhatWasSaid() throws Exception {
        JsonNode messages = get("playground/messages?as=" + MadeUpHospital.NURSE + "&conversation="
                        + MadeUpHospital.WARD)
                .path("messages");

        assertThat(messages).hasSize(3);
        assertThat(messages.get(0).path("time").asText()).startsWith("2026-11-23T09:12:00");
    }

    private JsonNode get(String path) throws IOException, InterruptedException {
        URI address = playground.page().resolve(path);
        HttpResponse<String> answer =
                http.send(HttpRequest.newBuilder(address).build(), HttpResponse.BodyHandlers.ofString());
        assertThat(answer.statusCode()).isEqualTo(200);
        return Json.parse(answer.body()).orElseThrow();
    }
}
