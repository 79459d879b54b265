package ripple;

import static org.assertj.core.api.Assertions.assertThat;
import static org.junit.jupiter.api.Assumptions.assumeTrue;

import com.fasterxml.jackson.databind.JsonNode;
import com.fasterxml.jackson.databind.ObjectMapper;
import com.networknt.schema.JsonSchemaFactory;
import com.networknt.schema.SpecVersion;
import java.io.IOException;
import java.nio.file.Files;
import java.nio.file.Path;
import java.util.ArrayList;
import java.util.List;
import java.util.stream.Stream;
import org.junit.jupiter.api.Test;
import org.yaml.snakeyaml.Yaml;

/** What is asked of a Slack workspace is well-formed, and no more than is used. */
class ManifestTest {
    private static final Path MANIFEST = Path.of("config/slack-manifest.yaml");
    private static final Path SCHEMA = Path.of("../shared/slack-contract/app-manifest.schema.json");

    private final ObjectMapper json = new ObjectMapper();

    @Test
    void slackWouldAcceptIt() throws IOException {
        assumeTrue(Files.exists(SCHEMA), "skipped: the shared folder with Slack's manifest schema is missing");
        var schema = JsonSchemaFactory.getInstance(SpecVersion.VersionFlag.V7).getSchema(Files.readString(SCHEMA));

        assertThat(schema.validate(manifest())).isEmpty();
    }

    @Test
    void asksOnlyForTheScopesInUse() throws IOException {
        assertThat(texts(manifest().at("/oauth_config/scopes/bot")))
                .containsExactlyInAnyOrder(
                        "commands",
                        "chat:write",
                        "im:write",
                        "mpim:write",
                        "files:write",
                        "im:history",
                        "users:read",
                        "dnd:read");
        assertThat(manifest().at("/oauth_config/scopes").size())
                .as("no scopes of people, no optional ones")
                .isOne();
    }

    @Test
    void givesTheReasonOfEachScope() throws IOException {
        List<String> lines = Files.readAllLines(MANIFEST);

        assertThat(texts(manifest().at("/oauth_config/scopes/bot")))
                .allSatisfy(scope -> assertThat(lines.get(lines.indexOf("      - " + scope) - 1))
                        .as("the line above %s", scope)
                        .startsWith("      # "));
    }

    @Test
    void showsOneAddressOnly() throws IOException {
        try (Stream<String> lines = Files.lines(MANIFEST)) {
            assertThat(lines.filter(line -> line.contains("url:")))
                    .hasSize(5)
                    .allSatisfy(line -> assertThat(line).endsWith("url: https://ripple.example.org/slack/events"));
        }
    }

    private JsonNode manifest() throws IOException {
        return json.valueToTree(new Yaml().load(Files.readString(MANIFEST)));
    }

    private static List<String> texts(JsonNode array) {
        List<String> texts = new ArrayList<>();
        array.forEach(node -> texts.add(node.asText()));
        return texts;
    }
}
