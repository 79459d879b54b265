package ripple.slack;

import static org.assertj.core.api.Assertions.assertThat;
import static org.junit.jupiter.api.Assumptions.assumeTrue;

import com.fasterxml.jackson.core.JsonProcessingException;
import com.fasterxml.jackson.databind.JsonNode;
import com.fasterxml.jackson.databind.ObjectMapper;
import com.networknt.schema.JsonSchema;
import com.networknt.schema.JsonSchemaFactory;
import com.networknt.schema.SpecVersion;
import java.io.IOException;
import java.io.UncheckedIOException;
import java.nio.file.Files;
import java.nio.file.Path;

/** Slack's contract for blocks and views, as it lies beside the project; where it is missing the test is skipped, visibly. */
final class BlockKitSchema {

    private static final Path FILE = Path.of("..", "shared", "slack-contract", "block-kit.schema.json");
    private static final ObjectMapper JSON = new ObjectMapper();

    private BlockKitSchema() {}

    static void holds(String definition, String json) {
        assumeTrue(Files.exists(FILE), "Slack's contract is not there: " + FILE);
        try {
            assertThat(Loaded.of(definition).validate(JSON.readTree(json)))
                    .as("Slack's contract for " + definition)
                    .isEmpty();
        } catch (JsonProcessingException noJson) {
            throw new IllegalArgumentException("Not JSON: " + json, noJson);
        }
    }

    private static final class Loaded {

        static JsonSchema of(String definition) {
            try {
                JsonNode schema = JSON.readTree(Files.readString(FILE));
                JsonNode entry = JSON.createObjectNode()
                        .put("$ref", "#/definitions/" + definition)
                        .set("definitions", schema.get("definitions"));
                return JsonSchemaFactory.getInstance(SpecVersion.VersionFlag.V7).getSchema(entry);
            } catch (IOException trouble) {
                throw new UncheckedIOException(trouble);
            }
        }
    }
}
