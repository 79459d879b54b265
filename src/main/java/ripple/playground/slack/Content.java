package ripple.playground.slack;

import com.fasterxml.jackson.databind.JsonNode;
import com.fasterxml.jackson.databind.node.ObjectNode;
import java.util.List;
import java.util.Optional;

/** What a message says, once Slack has accepted it. */
record Content(String text, Optional<JsonNode> blocks, Optional<JsonNode> attachments, Optional<JsonNode> metadata) {
    private static final int LONGEST_TEXT = 40_000;

    /** Reads and judges the arguments of a message. */
    static Content of(Call call, Inspector inspector) throws Refusal {
        Content content = new Content(
                call.text("text"),
                call.json("blocks", "invalid_blocks_format"),
                call.json("attachments", "invalid_attachments"),
                call.json("metadata", "invalid_metadata_format"));
        if (content.blocks.isPresent()) {
            inspector.message(call, content.blocks.get());
        }
        content.check(call);
        return content;
    }

    private void check(Call call) throws Refusal {
        boolean hasBlocks = blocks.isPresent() && !blocks.get().isEmpty();
        if (text.isEmpty() && !hasBlocks && attachments.isEmpty()) {
            throw call.breach("no_text", List.of());
        }
        if (text.isEmpty()) {
            call.note("A message with blocks has no text for screen readers and notifications.");
        }
        if (text.length() > LONGEST_TEXT) {
            throw call.breach("msg_too_long", List.of());
        }
        Inspector.markup(text).forEach(call::note);
        if (metadata.isPresent()
                && (!metadata.get().path("event_type").isTextual()
                        || !metadata.get().path("event_payload").isObject())) {
            throw call.breach("invalid_metadata_format", List.of());
        }
    }

    /** Puts the content into a message; blocks get their ids. */
    void into(ObjectNode message) {
        message.put("text", text);
        blocks.ifPresent(list -> {
            ObjectNode holder = Json.object();
            holder.set("blocks", list);
            message.set("blocks", Views.withBlockIds(holder).path("blocks"));
        });
        attachments.ifPresent(list -> message.set("attachments", list));
        metadata.ifPresent(value -> message.set("metadata", value));
    }
}
