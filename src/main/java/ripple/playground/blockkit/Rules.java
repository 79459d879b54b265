package ripple.playground.blockkit;

import com.fasterxml.jackson.databind.JsonNode;
import java.util.Arrays;
import java.util.HashMap;
import java.util.List;
import java.util.Map;
import java.util.Set;

/** The small rules from which the shapes of blocks are built. */
final class Rules {
    /** Ids of blocks, actions and views. */
    static final Rule ID = text(1, 255);

    static final Rule FLAG = (node, spot) -> {
        if (!node.isBoolean()) {
            spot.wrong("must be a boolean");
        }
    };
    static final Rule TEXT = text(0, Integer.MAX_VALUE);
    static final Rule LINK = text(0, 3000);
    static final Rule NUMBER = number(-Double.MAX_VALUE, Double.MAX_VALUE);

    private Rules() {}

    static Rule text(int shortest, int longest) {
        return (node, spot) -> {
            if (!node.isTextual()) {
                spot.wrong("must be a string");
                return;
            }
            int length = node.asText().codePointCount(0, node.asText().length());
            if (length < shortest) {
                spot.wrong("must be more than " + (shortest - 1) + " characters");
            }
            if (length > longest) {
                spot.wrong("must be less than " + (longest + 1L) + " characters");
            }
        };
    }

    static Rule matching(String pattern) {
        return (node, spot) -> {
            if (!node.isTextual() || !node.asText().matches(pattern)) {
                spot.wrong("must match pattern \"" + pattern + "\"");
            }
        };
    }

    static Rule number(double smallest, double largest) {
        return (node, spot) -> {
            if (!node.isNumber()) {
                spot.wrong("must be a number");
            } else if (node.asDouble() < smallest || node.asDouble() > largest) {
                spot.wrong("must be between " + smallest + " and " + largest);
            }
        };
    }

    static Rule oneOf(String... values) {
        Set<String> allowed = Set.of(values);
        return (node, spot) -> {
            if (!node.isTextual() || !allowed.contains(node.asText())) {
                spot.wrong("must be one of " + String.join(", ", values));
            }
        };
    }

    static Rule list(int fewest, int most, Rule each) {
        return (node, spot) -> {
            if (!node.isArray()) {
                spot.wrong("must be an array");
                return;
            }
            if (node.size() < fewest) {
                spot.wrong("no less than " + fewest + " items allowed");
            }
            if (node.size() > most) {
                spot.wrong("no more than " + most + " items allowed");
            }
            for (int i = 0; i < node.size(); i++) {
                each.check(node.get(i), spot.at(i));
            }
        };
    }

    /** Asks the shape that the JSON names by its `type`. */
    static Rule byType(Shape... shapes) {
        return byType(Arrays.asList(shapes));
    }

    static Rule byType(List<Shape> shapes) {
        Map<String, Shape> known = new HashMap<>();
        shapes.forEach(shape -> known.put(shape.type(), shape));
        return (node, spot) -> {
            Shape shape = known.get(node.path("type").asText());
            if (shape == null) {
                spot.wrong("unsupported type: " + node.path("type").asText("(none)"));
            } else {
                shape.check(node, spot);
            }
        };
    }

    static Rule plain(int longest) {
        return new Shape("plain_text").must("text", text(1, longest)).may("emoji", FLAG);
    }

    static Rule mrkdwn(int longest) {
        return new Shape("mrkdwn").must("text", text(1, longest)).may("verbatim", FLAG);
    }

    static Rule anyText(int longest) {
        return byType(
                new Shape("plain_text").must("text", text(1, longest)).may("emoji", FLAG),
                new Shape("mrkdwn").must("text", text(1, longest)).may("verbatim", FLAG));
    }

    /** Exactly one of two fields. */
    static Rule either(String one, String other) {
        return (node, spot) -> {
            if (node.has(one) == node.has(other)) {
                spot.wrong("exactly one of " + one + " and " + other + " is needed");
            }
        };
    }

    static boolean isOf(JsonNode node, String type) {
        return node.path("type").asText().equals(type);
    }
}
