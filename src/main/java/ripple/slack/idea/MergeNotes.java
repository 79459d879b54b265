package ripple.slack.idea;

import com.fasterxml.jackson.core.JsonProcessingException;
import com.fasterxml.jackson.databind.JsonNode;
import com.fasterxml.jackson.databind.ObjectMapper;
import com.fasterxml.jackson.databind.node.ObjectNode;
import java.util.Optional;
import ripple.idea.IdeaNumber;
import ripple.slack.layout.OpenView;

/**
 * What the windows of a merge remember: which idea, and, in the second, into which.
 *
 * @param into absent while the other idea is being chosen
 */
record MergeNotes(IdeaNumber from, Optional<IdeaNumber> into) {

    private static final ObjectMapper JSON = new ObjectMapper();
    private static final int VERSION = 1;

    String write() {
        ObjectNode notes = JSON.createObjectNode().put("v", VERSION).put("from", from.value());
        into.ifPresent(number -> notes.put("into", number.value()));
        return notes.toString();
    }

    static MergeNotes read(OpenView form) {
        try {
            JsonNode notes = JSON.readTree(form.notes());
            return new MergeNotes(
                    new IdeaNumber(notes.path("from").asInt()),
                    Optional.of(notes.path("into").asInt())
                            .filter(number -> number > 0)
                            .map(IdeaNumber::new));
        } catch (JsonProcessingException notOurs) {
            throw new IllegalArgumentException("A form came back with notes that are not ours");
        }
    }
}
