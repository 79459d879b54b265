package ripple.playground;

import static org.assertj.core.api.Assertions.assertThat;
import static org.junit.jupiter.api.Assumptions.assumeTrue;

import com.fasterxml.jackson.databind.JsonNode;
import java.io.IOException;
import java.nio.file.Files;
import java.nio.file.Path;
import java.util.ArrayList;
import java.util.List;
import java.util.Map;
import org.junit.jupiter.api.Test;
import ripple.playground.slack.Json;

/** The methods that are emulated are methods of Slack, and want the arguments that Slack's want. */
class WebApiMethodsTest {
    private static final Path METHODS = Path.of("../shared/slack-contract/web-api-methods.json");

    @Test
    void wantTheArgumentsThatSlacksWant() throws IOException {
        assumeTrue(
                Files.exists(METHODS), "skipped: the shared folder with Slack's contracts is not beside the project");
        JsonNode contract = Json.parse(Files.readString(METHODS)).orElseThrow().path("methods");
        List<String> emulated = new ArrayList<>();
        try (Willow willow = new Willow(Willow.QUICK.unpaced(), Willow.manifest())) {
            contract.properties().stream()
                    .filter(method -> isNear(method.getKey()))
                    .forEach(method -> {
                        JsonNode answer = willow.call(method.getKey(), Map.of());
                        if (!answer.path("error").asText().equals("unknown_method")) {
                            emulated.add(method.getKey());
                            assertThat(answer.path("ok").asBoolean() && wantsArguments(method.getValue()))
                                    .as("%s without its arguments is accepted", method.getKey())
                                    .isFalse();
                        }
                    });
        }
        assertThat(emulated).hasSizeGreaterThanOrEqualTo(20);
    }

    /** Only the families of which something is emulated; the others would only take time. */
    private static boolean isNear(String method) {
        return method.matches("(api|auth|chat|conversations|dnd|files|reactions|users|views)\\..*");
    }

    private static boolean wantsArguments(JsonNode method) {
        return method.path("args").properties().stream()
                .anyMatch(argument -> argument.getValue().path("required").asBoolean());
    }
}
