package ripple.slack.act;

import com.google.gson.JsonElement;
import com.google.gson.JsonObject;
import com.google.gson.JsonParseException;
import com.google.gson.JsonParser;
import java.util.List;
import java.util.Optional;
import java.util.stream.StreamSupport;

/** A JSON object from outside, in which every field may be missing, empty or of another kind than expected. */
public record JsonFields(JsonObject json) {

    public static final JsonFields NONE = new JsonFields(new JsonObject());

    /** Reads text that must be one JSON object, or throws {@link JsonParseException}. */
    public static JsonFields parse(String text) {
        JsonElement json = JsonParser.parseString(text);
        if (!json.isJsonObject()) {
            throw new JsonParseException("Not a JSON object");
        }
        return new JsonFields(json.getAsJsonObject());
    }

    /** The field as text, if it is there and not empty; numbers and truth values are taken as they are written. */
    public Optional<String> text(String name) {
        return Optional.ofNullable(json.get(name))
                .filter(JsonElement::isJsonPrimitive)
                .map(JsonElement::getAsString)
                .filter(value -> !value.isEmpty());
    }

    /** Whether the field is there and true. */
    public boolean isTrue(String name) {
        return text(name).filter("true"::equals).isPresent();
    }

    public Optional<JsonFields> child(String name) {
        return Optional.ofNullable(json.get(name))
                .filter(JsonElement::isJsonObject)
                .map(JsonElement::getAsJsonObject)
                .map(JsonFields::new);
    }

    /** The objects of an array; none if it is not there. */
    public List<JsonFields> children(String name) {
        return Optional.ofNullable(json.get(name))
                .filter(JsonElement::isJsonArray)
                .map(JsonElement::getAsJsonArray)
                .stream()
                .flatMap(array -> StreamSupport.stream(array.spliterator(), false))
                .filter(JsonElement::isJsonObject)
                .map(element -> new JsonFields(element.getAsJsonObject()))
                .toList();
    }

    /** Whether the field is an array with something in it. */
    public boolean hasItems(String name) {
        return Optional.ofNullable(json.get(name))
                .filter(JsonElement::isJsonArray)
                .filter(array -> !array.getAsJsonArray().isEmpty())
                .isPresent();
    }
}
