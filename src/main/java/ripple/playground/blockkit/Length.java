package ripple.playground.blockkit;

import com.fasterxml.jackson.databind.JsonNode;

/** How many characters people read in blocks. */
final class Length {
    private Length() {}

    static int of(JsonNode node) {
        int length = 0;
        JsonNode text = node.path("text");
        if (text.isTextual()) {
            length += text.asText().codePointCount(0, text.asText().length());
        }
        for (JsonNode child : node) {
            if (child.isContainerNode()) {
                length += of(child);
            }
        }
        return length;
    }
}
