package ripple.slack;

import static org.assertj.core.api.Assertions.assertThat;
import static org.junit.jupiter.api.Assumptions.assumeTrue;

import com.fasterxml.jackson.core.JsonProcessingException;
import com.fasterxml.jackson.databind.JsonNode;
import com.fasterxml.jackson.databind.ObjectMapper;
import com.networknt.schema.JsonSchema;
import com.networknt.schema.JsonSchemaFactory;
import com.networknt.schema.SpecVersion;
import com.networknt.schema.ValidationMessage;
import java.io.IOException;
import java.io.UncheckedIOException;
import java.nio.file.Files;
import java.nio.file.Path;
import java.util.List;
import java.util.Map;
import java.util.concurrent.ConcurrentHashMap;

/** Slack's contract for blocks and views, as it lies beside the project; where it is missing the test is skipped, visibly. */
public final class BlockKitSchema {

    private static final Path FILE = Path.of("..", "shared", "slack-contract", "block-kit.schema.json");
    private static final ObjectMapper JSON = new ObjectMapper();
    private static final Map<String, JsonSchema> SCHEMAS = new ConcurrentHashMap<>();

    private BlockKitSchema() {}

    public static void holds(String definition, String json) {
        assumeTrue(isThere(), "Slack's contract is not there: " + FILE);
        try {
            assertThat(problems(definition, JSON.readTree(json)))
                    .as("Slack's contract for " + definition)
                    .isEmpty();
        } catch (JsonProcessingException noJson) {
            throw new IllegalArgumentException("Not JSON: " + json, noJson);
        }
    }

    public static boolean isThere() {
        return Files.exists(FILE);
    }

    /** What is against the contract; definitions are Blocks, Modal and Home. */
    public static List<String> problems(String definition, JsonNode json) {
        return SCHEMAS.computeIfAbsent(definition, Loaded::of).validate(json).stream()
                .map(ValidationMessage::getMessage)
                .toList();
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
