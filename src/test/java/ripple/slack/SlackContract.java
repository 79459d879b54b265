package ripple.slack;

import static org.junit.jupiter.api.Assumptions.assumeTrue;

import com.fasterxml.jackson.core.JsonProcessingException;
import com.fasterxml.jackson.databind.JsonNode;
import com.fasterxml.jackson.databind.ObjectMapper;
import java.io.IOException;
import java.io.UncheckedIOException;
import java.nio.file.Files;
import java.nio.file.Path;

/** Slack's Web API methods, as they lie beside the project; where they are missing the test is skipped, visibly. */
public final class SlackContract {

    private static final Path METHODS = Path.of("..", "shared", "slack-contract", "web-api-methods.json");
    private static final ObjectMapper JSON = new ObjectMapper();

    private SlackContract() {}

    /** Each method by its name, with its arguments. */
    public static JsonNode methods() {
        assumeTrue(Files.exists(METHODS), "Slack's contract is not there: " + METHODS);
        try {
            return JSON.readTree(Files.readString(METHODS)).path("methods");
        } catch (IOException e) {
            throw new UncheckedIOException(e);
        }
    }

    public static JsonNode tree(String json) {
        try {
            return JSON.readTree(json);
        } catch (JsonProcessingException e) {
            throw new UncheckedIOException(e);
        }
    }
}
