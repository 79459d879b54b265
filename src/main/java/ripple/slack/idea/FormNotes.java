package ripple.slack.idea;

import com.fasterxml.jackson.core.JsonProcessingException;
import com.fasterxml.jackson.databind.JsonNode;
import com.fasterxml.jackson.databind.ObjectMapper;
import com.fasterxml.jackson.databind.node.ObjectNode;
import java.util.Optional;
import ripple.idea.Edition;
import ripple.idea.IdeaNumber;
import ripple.idea.Way;
import ripple.privacy.Asked;

/**
 * What the form of an idea remembers of itself while it is open: ids and a digest, never words.
 *
 * @param asked the words to which the question in the form belongs
 */
record FormNotes(FormTask task, Optional<Asked> asked) {

    private static final ObjectMapper JSON = new ObjectMapper();
    private static final int VERSION = 1;

    String write() {
        ObjectNode notes = JSON.createObjectNode().put("v", VERSION);
        if (task instanceof FormTask.Change change) {
            notes.put("idea", change.edition().number().value());
            notes.put("version", change.edition().version());
        } else if (task instanceof FormTask.Tell tell) {
            notes.put("way", tell.way().code());
        }
        asked.ifPresent(about -> notes.put("asked", about.digest()));
        return notes.toString();
    }

    static FormNotes read(String written) {
        try {
            JsonNode notes = JSON.readTree(written);
            Optional<Asked> asked = Optional.ofNullable(notes.get("asked"))
                    .map(JsonNode::textValue)
                    .map(Asked::new);
            return new FormNotes(task(notes), asked);
        } catch (JsonProcessingException notOurs) {
            throw new IllegalArgumentException("A form came back with notes that are not ours");
        }
    }

    private static FormTask task(JsonNode notes) {
        return notes.hasNonNull("idea")
                ? new FormTask.Change(new Edition(
                        new IdeaNumber(notes.path("idea").asInt()),
                        notes.path("version").asInt()))
                : new FormTask.Tell(Way.get(notes.path("way").asText(Way.FORM.code())));
    }
}
