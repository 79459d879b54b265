package ripple.playground.slack;

import com.fasterxml.jackson.databind.JsonNode;
import com.fasterxml.jackson.databind.node.ObjectNode;
import java.math.BigDecimal;
import java.net.URI;
import java.util.Optional;
import java.util.regex.Pattern;

/** What Slack's own window checks before a form goes to the application. */
final class FieldChecks {
    private static final Pattern ADDRESS = Pattern.compile("[^@\\s]+@[^@\\s]+\\.[^@\\s]+");
    private static final Pattern NUMBER = Pattern.compile("-?\\d{1,15}(\\.\\d{1,15})?");

    private FieldChecks() {}

    /** Sentences by block id; empty if the form may go. */
    static ObjectNode errors(OpenView view) {
        ObjectNode errors = Json.object();
        ObjectNode values = ViewState.values(view.content(), view.typed());
        for (ViewState.Element element : ViewState.elements(view.content())) {
            if (element.isInput()) {
                JsonNode state = values.path(element.blockId()).path(element.actionId());
                error(element, state).ifPresent(sentence -> errors.put(element.blockId(), sentence));
            }
        }
        return errors;
    }

    private static Optional<String> error(ViewState.Element element, JsonNode state) {
        String name = ViewState.reportedName(element.type()).orElse("value");
        JsonNode value = state.path(name);
        boolean empty = value.isNull()
                || value.isMissingNode()
                || (value.isArray() && value.isEmpty())
                || (value.isTextual() && value.asText().isBlank());
        if (empty) {
            boolean optional = element.block().path("optional").asBoolean();
            return optional ? Optional.empty() : Optional.of(SlackWords.REQUIRED);
        }
        return value.isTextual() ? ofText(element, value.asText()) : Optional.empty();
    }

    private static Optional<String> ofText(ViewState.Element element, String text) {
        return switch (element.type()) {
            case "plain_text_input" -> ofLength(element.json(), text.codePointCount(0, text.length()));
            case "number_input" -> ofNumber(element.json(), text);
            case "email_text_input" ->
                ADDRESS.matcher(text).matches() ? Optional.empty() : Optional.of("Please enter a valid email address.");
            case "url_text_input" -> isLink(text) ? Optional.empty() : Optional.of("Please enter a valid URL.");
            default -> Optional.empty();
        };
    }

    private static Optional<String> ofLength(JsonNode element, int length) {
        int shortest = element.path("min_length").asInt(0);
        int longest = element.path("max_length").asInt(3000);
        if (length < shortest) {
            return Optional.of("Please write at least " + shortest + " characters.");
        }
        return length > longest ? Optional.of("Please write at most " + longest + " characters.") : Optional.empty();
    }

    private static Optional<String> ofNumber(JsonNode element, String text) {
        if (!NUMBER.matcher(text).matches()
                || (text.contains(".") && !element.path("is_decimal_allowed").asBoolean())) {
            return Optional.of("Please enter a valid number.");
        }
        BigDecimal number = new BigDecimal(text);
        boolean low = element.has("min_value")
                && number.compareTo(new BigDecimal(element.path("min_value").asText())) < 0;
        boolean high = element.has("max_value")
                && number.compareTo(new BigDecimal(element.path("max_value").asText())) > 0;
        return low || high ? Optional.of("Please enter a number in the range that is allowed.") : Optional.empty();
    }

    private static boolean isLink(String text) {
        try {
            String scheme = URI.create(text).getScheme();
            return "http".equals(scheme) || "https".equals(scheme);
        } catch (IllegalArgumentException notALink) {
            return false;
        }
    }
}
