package ripple.outbox;

import com.fasterxml.jackson.core.JsonGenerator;
import com.fasterxml.jackson.core.JsonProcessingException;
import com.fasterxml.jackson.databind.JsonNode;
import com.fasterxml.jackson.databind.json.JsonMapper;
import java.io.IOException;
import java.io.StringWriter;
import java.io.UncheckedIOException;
import java.net.URI;
import java.util.Arrays;
import java.util.List;
import java.util.Optional;
import java.util.stream.StreamSupport;
import ripple.people.PersonId;

/**
 * A message as it is stored: JSON with a version; names are ours, and what a newer version adds is passed over. What is usual (no buttons,
 * a plain button) is not written: bodies are most of the database's bytes, and every byte is written twice.
 */
final class Body {
    private static final JsonMapper JSON = JsonMapper.builder().build();
    private static final int VERSION = 1;

    private Body() {}

    /** Straight to text, without a tree of it, since every message that is put passes here. */
    static String write(Message message) {
        StringWriter text = new StringWriter();
        try (JsonGenerator json = JSON.createGenerator(text)) {
            json.writeStartObject();
            json.writeNumberField("version", VERSION);
            json.writeArrayFieldStart("sections");
            for (Section section : message.sections()) {
                write(section, json);
            }
            json.writeEndArray();
            json.writeEndObject();
        } catch (IOException impossible) {
            throw new UncheckedIOException(impossible); // it is written to memory
        }
        return text.toString();
    }

    private static void write(Section section, JsonGenerator json) throws IOException {
        json.writeStartObject();
        json.writeArrayFieldStart("text");
        for (Part part : section.text()) {
            write(part, json);
        }
        json.writeEndArray();
        if (!section.buttons().isEmpty()) {
            json.writeArrayFieldStart("buttons");
            for (Button button : section.buttons()) {
                write(button, json);
            }
            json.writeEndArray();
        }
        if (section.attachment().isPresent()) {
            write(section.attachment().get(), json);
        }
        json.writeEndObject();
    }

    private static void write(Button button, JsonGenerator json) throws IOException {
        json.writeStartObject();
        json.writeStringField("act", button.act());
        json.writeStringField("label", button.label());
        json.writeStringField("value", button.value());
        if (button.style() != Button.Style.DEFAULT) {
            json.writeStringField("style", button.style().code());
        }
        json.writeEndObject();
    }

    private static void write(Attachment attachment, JsonGenerator json) throws IOException {
        json.writeObjectFieldStart("attachment");
        json.writeBinaryField("content", attachment.content());
        json.writeStringField("fileName", attachment.fileName());
        json.writeStringField("alternativeText", attachment.alternativeText());
        json.writeEndObject();
    }

    private static void write(Part part, JsonGenerator json) throws IOException {
        json.writeStartObject();
        if (part instanceof Part.Words words) {
            write("words", words.text(), json);
        } else if (part instanceof Part.Strong strong) {
            write("strong", strong.text(), json);
        } else if (part instanceof Part.Typed typed) {
            write("typed", typed.text(), json);
        } else if (part instanceof Part.Link link) {
            write("link", link.label(), json);
            json.writeStringField("to", link.to().toString());
        } else if (part instanceof Part.Mention mention) {
            json.writeStringField("is", "mention");
            json.writeNumberField("person", mention.person().value());
        }
        json.writeEndObject();
    }

    private static void write(String is, String text, JsonGenerator json) throws IOException {
        json.writeStringField("is", is);
        json.writeStringField("text", text);
    }

    static Message read(String body) {
        try {
            return new Message(each(JSON.readTree(body).path("sections"), Body::readSection));
        } catch (JsonProcessingException | UncheckedIOException damaged) {
            throw new IllegalStateException("A stored message cannot be read"); // without the cause, which quotes it
        }
    }

    private static Section readSection(JsonNode node) {
        return new Section(
                each(node.path("text"), Body::readPart),
                each(node.path("buttons"), Body::readButton),
                Optional.of(node.path("attachment")).filter(JsonNode::isObject).map(Body::readAttachment));
    }

    private static Part readPart(JsonNode node) {
        String text = node.path("text").asText();
        return switch (node.path("is").asText()) {
            case "strong" -> new Part.Strong(text);
            case "words" -> new Part.Words(text);
            case "link" -> new Part.Link(text, URI.create(node.path("to").asText()));
            case "mention" -> new Part.Mention(new PersonId(node.path("person").asLong()));
            default -> new Part.Typed(text); // typed, or a newer kind of part: shown literally
        };
    }

    private static Button readButton(JsonNode node) {
        return new Button(
                node.path("act").asText(),
                node.path("label").asText(),
                node.path("value").asText(),
                style(node.path("style").asText()));
    }

    private static Button.Style style(String code) {
        return Arrays.stream(Button.Style.values())
                .filter(style -> style.code().equals(code))
                .findFirst()
                .orElse(Button.Style.DEFAULT);
    }

    private static Attachment readAttachment(JsonNode node) {
        try {
            return new Attachment(
                    node.path("content").binaryValue(),
                    node.path("fileName").asText(),
                    node.path("alternativeText").asText());
        } catch (IOException damaged) {
            throw new UncheckedIOException(damaged);
        }
    }

    private static <T> List<T> each(JsonNode array, java.util.function.Function<JsonNode, T> read) {
        return StreamSupport.stream(array.spliterator(), false).map(read).toList();
    }
}
