package ripple.slack.pair;

import com.fasterxml.jackson.core.JsonProcessingException;
import com.fasterxml.jackson.databind.JsonNode;
import com.fasterxml.jackson.databind.ObjectMapper;
import ripple.mentoring.MentorshipId;
import ripple.slack.layout.OpenView;

/**
 * What a form about a mentorship remembers of itself while it is open: ids, never words.
 *
 * @param basedOn the version of the agreement before the reader's eyes; 0 if there was none
 */
record PairNotes(MentorshipId pair, int basedOn) {

    private static final ObjectMapper JSON = new ObjectMapper();
    private static final int VERSION = 1;

    String write() {
        return JSON.createObjectNode()
                .put("v", VERSION)
                .put("pair", pair.value())
                .put("based", basedOn)
                .toString();
    }

    static PairNotes read(OpenView form) {
        try {
            JsonNode notes = JSON.readTree(form.notes());
            return new PairNotes(
                    new MentorshipId(notes.path("pair").asLong()),
                    notes.path("based").asInt());
        } catch (JsonProcessingException notOurs) {
            throw new IllegalArgumentException("A form came back with notes that are not ours");
        }
    }
}
