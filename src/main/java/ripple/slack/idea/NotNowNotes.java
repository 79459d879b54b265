package ripple.slack.idea;

import com.fasterxml.jackson.core.JsonProcessingException;
import com.fasterxml.jackson.databind.JsonNode;
import com.fasterxml.jackson.databind.ObjectMapper;
import com.fasterxml.jackson.databind.node.ObjectNode;
import java.util.Optional;
import ripple.idea.IdeaNumber;
import ripple.privacy.Asked;
import ripple.slack.layout.OpenView;

/**
 * What the form of a "Not now" remembers of itself while it is open: ids and a digest, never words.
 *
 * @param round counts how often Ripple put other words into the field; each round has a field of its own, since Slack keeps what was
 *     typed in a field whatever we put there
 * @param asked the words to which the question in the form belongs
 */
record NotNowNotes(IdeaNumber idea, int round, Optional<Asked> asked) {

    private static final ObjectMapper JSON = new ObjectMapper();
    private static final int VERSION = 1;

    static NotNowNotes first(IdeaNumber idea) {
        return new NotNowNotes(idea, 1, Optional.empty());
    }

    NotNowNotes next() {
        return new NotNowNotes(idea, round + 1, Optional.empty());
    }

    NotNowNotes asking(Asked about) {
        return new NotNowNotes(idea, round, Optional.of(about));
    }

    String write() {
        ObjectNode notes = JSON.createObjectNode().put("v", VERSION);
        notes.put("idea", idea.value()).put("round", round);
        asked.ifPresent(about -> notes.put("asked", about.digest()));
        return notes.toString();
    }

    static NotNowNotes read(OpenView form) {
        try {
            JsonNode notes = JSON.readTree(form.notes());
            return new NotNowNotes(
                    new IdeaNumber(notes.path("idea").asInt()),
                    notes.path("round").asInt(1),
                    Optional.ofNullable(notes.path("asked").textValue()).map(Asked::new));
        } catch (JsonProcessingException notOurs) {
            throw new IllegalArgumentException("A form came back with notes that are not ours");
        }
    }
}
