package ripple.playground;

import com.fasterxml.jackson.databind.JsonNode;
import java.util.List;

/** One message as a person sees it. */
public record Said(JsonNode json) {
    public String ts() {
        return json.path("ts").asText();
    }

    public String author() {
        return json.path("user").asText();
    }

    public String text() {
        return json.path("text").asText();
    }

    /** The words of the blocks, or the text where there are none. */
    public String words() {
        return json.path("blocks").isEmpty() ? text() : Legible.words(json.path("blocks"));
    }

    /** The same line by line, as it stands on a screen. */
    public String shown() {
        return json.path("blocks").isEmpty() ? text() : Shown.of(json);
    }

    public List<String> buttons() {
        return Legible.elements(json).stream().map(Legible.Element::label).toList();
    }

    public boolean isEphemeral() {
        return json.path("ephemeral").asBoolean();
    }

    public boolean isEdited() {
        return json.path("edited").asBoolean();
    }

    public String threadTs() {
        return json.path("threadTs").asText();
    }
}
