package ripple.playground.blockkit;

import com.fasterxml.jackson.databind.JsonNode;

/** Looks at one piece of JSON and says what Slack would not accept. */
@FunctionalInterface
interface Rule {
    void check(JsonNode node, Spot spot);

    default Rule and(Rule other) {
        return (node, spot) -> {
            check(node, spot);
            other.check(node, spot);
        };
    }
}
