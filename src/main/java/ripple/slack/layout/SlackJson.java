package ripple.slack.layout;

import com.google.gson.Gson;
import com.google.gson.JsonElement;
import com.google.gson.JsonObject;
import com.google.gson.JsonSerializer;
import com.slack.api.model.block.element.RichTextSectionElement.TextStyle;
import com.slack.api.util.json.GsonFactory;
import java.util.LinkedHashMap;
import java.util.Map;

/**
 * Writes blocks and views as JSON. The SDK's own way writes every style that is off, among them some that Slack's contract for blocks does
 * not know; here only those that are on are written.
 */
public final class SlackJson {

    private static final JsonSerializer<TextStyle> STYLES = (style, type, context) -> styles(style);

    public static final Gson GSON = GsonFactory.createSnakeCase()
            .newBuilder()
            .registerTypeAdapter(TextStyle.class, STYLES)
            .create();

    private SlackJson() {}

    private static JsonElement styles(TextStyle style) {
        Map<String, Boolean> styles = new LinkedHashMap<>();
        styles.put("bold", style.isBold());
        styles.put("italic", style.isItalic());
        styles.put("strike", style.isStrike());
        styles.put("underline", style.isUnderline());
        styles.put("code", style.isCode());
        JsonObject json = new JsonObject();
        styles.forEach((name, on) -> {
            if (on) {
                json.addProperty(name, true);
            }
        });
        return json;
    }
}
