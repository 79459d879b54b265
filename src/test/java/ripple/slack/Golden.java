package ripple.slack;

import static org.assertj.core.api.Assertions.assertThat;

import com.google.gson.Gson;
import com.google.gson.GsonBuilder;
import com.google.gson.JsonObject;
import com.google.gson.JsonParser;
import com.slack.api.model.view.View;
import java.io.IOException;
import java.io.UncheckedIOException;
import java.nio.file.Files;
import java.nio.file.Path;
import ripple.slack.act.Answer;
import ripple.slack.layout.SlackJson;

/**
 * Compares what is shown with the JSON it should be, one file for each state of a view. {@code mvn test -Dgolden.update} writes the files
 * anew; then read the difference before you keep it.
 */
public final class Golden {

    private static final Path FOLDER = Path.of("src", "test", "resources", "ripple", "slack", "golden");
    private static final Gson SLACK = SlackJson.GSON;
    private static final Gson PRETTY =
            new GsonBuilder().setPrettyPrinting().disableHtmlEscaping().create();

    private Golden() {}

    public static void holds(String name, View view) {
        String json = SLACK.toJson(view);
        compare(name, json);
        BlockKitSchema.holds("home".equals(view.getType()) ? "Home" : "Modal", json);
    }

    public static void holds(String name, Answer answer) {
        JsonObject json = new JsonObject();
        json.addProperty("text", answer.text());
        json.add("blocks", SLACK.toJsonTree(answer.blocks()));
        compare(name, json.toString());
        if (!answer.blocks().isEmpty()) {
            BlockKitSchema.holds("Blocks", json.get("blocks").toString());
        }
    }

    private static void compare(String name, String json) {
        Path file = FOLDER.resolve(name + ".json");
        String now = PRETTY.toJson(JsonParser.parseString(json)) + "\n";
        try {
            if (System.getProperty("golden.update") != null) {
                Files.createDirectories(FOLDER);
                Files.writeString(file, now);
            }
            assertThat(now)
                    .as("%s (write anew with -Dgolden.update)", file)
                    .isEqualTo(Files.exists(file) ? Files.readString(file) : "");
        } catch (IOException trouble) {
            throw new UncheckedIOException(trouble);
        }
    }
}
