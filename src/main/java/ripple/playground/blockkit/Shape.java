package ripple.playground.blockkit;

import com.fasterxml.jackson.databind.JsonNode;
import java.util.ArrayList;
import java.util.LinkedHashMap;
import java.util.List;
import java.util.Map;

/** What one kind of JSON object must and may have; anything else in it is refused. */
final class Shape implements Rule {
    private record Field(Rule rule, boolean required) {}

    private final String type;
    private final Map<String, Field> fields = new LinkedHashMap<>();
    private final List<Rule> further = new ArrayList<>();

    /** A kind that says its name in `type`. */
    Shape(String type) {
        this.type = type;
    }

    /** A kind without `type`. */
    static Shape untyped() {
        return new Shape("");
    }

    /** A block, which may carry an id. */
    static Shape block(String type) {
        return new Shape(type).may("block_id", Rules.text(1, 255));
    }

    String type() {
        return type;
    }

    Shape must(String field, Rule rule) {
        fields.put(field, new Field(rule, true));
        return this;
    }

    Shape may(String field, Rule rule) {
        fields.put(field, new Field(rule, false));
        return this;
    }

    Shape also(Rule rule) {
        further.add(rule);
        return this;
    }

    @Override
    public void check(JsonNode node, Spot spot) {
        if (!node.isObject()) {
            spot.wrong("must be an object");
            return;
        }
        if (!type.isEmpty() && !Rules.isOf(node, type)) {
            spot.wrong("must be of type " + type + ", not " + node.path("type").asText("(none)"));
            return;
        }
        node.fieldNames().forEachRemaining(name -> checkField(name, node.path(name), spot));
        fields.forEach((name, field) -> {
            if (field.required() && !node.has(name)) {
                spot.wrong("missing required field: " + name);
            }
        });
        further.forEach(rule -> rule.check(node, spot));
    }

    private void checkField(String name, JsonNode value, Spot spot) {
        Field field = fields.get(name);
        if (field != null) {
            field.rule().check(value, spot.at(name));
        } else if (type.isEmpty() || !name.equals("type")) {
            spot.wrong("invalid additional property: " + name);
        }
    }
}
