package ripple.playground.blockkit;

import static org.assertj.core.api.Assertions.assertThat;
import static org.junit.jupiter.api.Assumptions.assumeTrue;

import com.fasterxml.jackson.databind.JsonNode;
import com.fasterxml.jackson.databind.node.ObjectNode;
import com.networknt.schema.JsonSchema;
import com.networknt.schema.JsonSchemaFactory;
import com.networknt.schema.SpecVersion;
import java.io.IOException;
import java.nio.file.Files;
import java.nio.file.Path;
import java.util.ArrayList;
import java.util.List;
import java.util.Set;
import java.util.function.IntFunction;
import org.junit.jupiter.api.BeforeAll;
import org.junit.jupiter.api.Test;
import ripple.playground.slack.Json;

/** The validator and a JSON Schema of Slack's rules, written by others, say the same of a few hundred payloads. */
class BlockKitSchemaTest {
    private static final Path SCHEMA = Path.of("../shared/slack-contract/block-kit.schema.json");

    /** Rules that a JSON Schema cannot say; there the validator is stricter on purpose. */
    private static final Set<String> BEYOND_A_SCHEMA = Set.of(
            "already exists",
            "table allowed",
            "data_visualization allowed",
            "initial options",
            "as many cells",
            "in all cells",
            "is not for a",
            "focus_on_load");

    private static JsonSchema schema;

    @BeforeAll
    static void read() throws IOException {
        assumeTrue(Files.exists(SCHEMA), "skipped: the shared folder with Slack's contracts is not beside the project");
        schema = JsonSchemaFactory.getInstance(SpecVersion.VersionFlag.V7).getSchema(Files.readString(SCHEMA));
    }

    @Test
    void agreeOnEveryKindOfBlockAndElement() {
        List<String> corpus = new ArrayList<>();
        Sample.everyBlockForMessages().forEach(block -> corpus.add(Sample.blocks(block)));
        Sample.everyElementForInputs().forEach(each -> corpus.add(Sample.modal(Sample.blocks(Sample.input(each)))));
        corpus.add(Sample.home(Sample.blocks(Sample.text("x"))));

        corpus.forEach(payload -> {
            assertThat(BlockKitLimitTest.findings(payload)).as(payload).isEmpty();
            assertThat(schemaFinds(payload)).as(payload).isFalse();
        });
    }

    @Test
    void agreeOnEveryLimit() {
        BlockKitLimitTest.limits().forEach(row -> {
            @SuppressWarnings("unchecked")
            IntFunction<String> sized = (IntFunction<String>) row.get()[2];
            int limit = (int) row.get()[1];
            assertAgree(sized.apply(limit));
            assertAgree(sized.apply(limit + 1));
        });
    }

    @Test
    void agreeOnWhatIsRefused() {
        BlockKitRuleTest.refused().forEach(row -> assertAgree(Sample.blocks((String) row.get()[0])));
    }

    /** Every sample with each of its fields taken away, renamed, or made a number. */
    @Test
    void agreeOnBrokenPayloads() {
        int tried = 0;
        for (String block : Sample.everyBlockForMessages()) {
            for (JsonNode broken : brokenOnes(parse(Sample.blocks(block)))) {
                assertAgree(Json.write(broken));
                tried++;
            }
        }
        for (String element : Sample.everyElementForInputs()) {
            for (JsonNode broken : brokenOnes(parse(Sample.modal(Sample.blocks(Sample.input(element)))))) {
                assertAgree(Json.write(broken));
                tried++;
            }
        }
        assertThat(tried).isGreaterThan(300);
    }

    private static List<JsonNode> brokenOnes(JsonNode whole) {
        List<JsonNode> broken = new ArrayList<>();
        for (JsonNode holder : objects(whole)) {
            List<String> names = new ArrayList<>();
            holder.fieldNames().forEachRemaining(names::add);
            ObjectNode object = (ObjectNode) holder;
            for (String name : names) {
                JsonNode value = object.path(name);
                object.remove(name);
                broken.add(whole.deepCopy());
                object.put(name, 3.5);
                broken.add(whole.deepCopy());
                object.remove(name);
                object.set(name + "_", value);
                broken.add(whole.deepCopy());
                object.remove(name + "_");
                object.set(name, value);
            }
        }
        return broken;
    }

    private static List<JsonNode> objects(JsonNode node) {
        List<JsonNode> objects = new ArrayList<>();
        if (node.isObject()) {
            objects.add(node);
        }
        node.forEach(child -> objects.addAll(objects(child)));
        return objects;
    }

    private static void assertAgree(String payload) {
        List<String> findings = BlockKitLimitTest.findings(payload);
        boolean stricter =
                findings.stream().anyMatch(each -> BEYOND_A_SCHEMA.stream().anyMatch(each::contains));
        if (!stricter) {
            assertThat(schemaFinds(payload))
                    .as("the schema about %s, where the validator finds %s", payload, findings)
                    .isEqualTo(!findings.isEmpty());
        }
    }

    private static boolean schemaFinds(String payload) {
        JsonNode json = parse(payload);
        ObjectNode root = Json.object();
        root.set(json.isArray() ? "blocks" : json.path("type").asText("modal"), json);
        return !schema.validate(root).isEmpty();
    }

    private static JsonNode parse(String payload) {
        return Json.parse(payload.replace('\'', '"')).orElseThrow();
    }
}
