package ripple.outbox;

import com.fasterxml.jackson.core.JsonProcessingException;
import com.fasterxml.jackson.databind.JsonNode;
import com.fasterxml.jackson.databind.json.JsonMapper;
import com.fasterxml.jackson.databind.node.ArrayNode;
import com.fasterxml.jackson.databind.node.ObjectNode;
import java.io.IOException;
import java.io.UncheckedIOException;
import java.net.URI;
import java.util.Arrays;
import java.util.List;
import java.util.Optional;
import java.util.stream.StreamSupport;
import ripple.people.PersonId;

/** A message as it is stored: JSON with a version; names are ours, and what a newer version adds is passed over. */
final class Body {
    private static final JsonMapper JSON = JsonMapper.builder().build();
    private static final int VERSION = 1;

    private Body() {}

    static String write(Message message) {
        ObjectNode body = JSON.createObjectNode().put("version", VERSION);
        ArrayNode sections = body.putArray("sections");
        message.sections().forEach(section -> write(section, sections.addObject()));
        return body.toString();
    }

    private static void write(Section section, ObjectNode node) {
        ArrayNode text = node.putArray("text");
        section.text().forEach(part -> write(part, text.addObject()));
        ArrayNode buttons = node.putArray("buttons");
        section.buttons()
                .forEach(button -> buttons.addObject()
                        .put("act", button.act())
                        .put("label", button.label())
                        .put("value", button.value())
                        .put("style", button.style().code()));
        section.attachment()
                .ifPresent(attachment -> node.putObject("attachment")
                        .put("content", attachment.content())
                        .put("fileName", attachment.fileName())
                        .put("alternativeText", attachment.alternativeText()));
    }

    private static void write(Part part, ObjectNode node) {
        if (part instanceof Part.Words words) {
            node.put("is", "words").put("text", words.text());
        } else if (part instanceof Part.Strong strong) {
            node.put("is", "strong").put("text", strong.text());
        } else if (part instanceof Part.Typed typed) {
            node.put("is", "typed").put("text", typed.text());
        } else if (part instanceof Part.Link link) {
            node.put("is", "link").put("text", link.label()).put("to", link.to().toString());
        } else if (part instanceof Part.Mention mention) {
            node.put("is", "mention").put("person", mention.person().value());
        }
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
