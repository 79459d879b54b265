package ripple.playground.slack;

import com.fasterxml.jackson.databind.node.ObjectNode;
import org.jspecify.annotations.Nullable;

/** One message as Slack's JSON; an ephemeral one is seen by one person only and kept in no history. */
public record Message(ObjectNode json, @Nullable String onlyFor) {

    public String ts() {
        return json.path("ts").asText();
    }

    public String author() {
        return json.path("user").asText();
    }

    public String threadTs() {
        return json.path("thread_ts").asText();
    }

    public boolean isEphemeral() {
        return onlyFor != null;
    }

    public boolean isSeenBy(String person) {
        return onlyFor == null || onlyFor.equals(person);
    }

    /** A reply in a thread (the first message of a thread is none). */
    public boolean isReply() {
        return !threadTs().isEmpty() && !threadTs().equals(ts());
    }
}
