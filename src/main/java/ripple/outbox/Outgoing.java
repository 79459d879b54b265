package ripple.outbox;

import java.util.Optional;
import ripple.people.ProgramId;

/**
 * A message to be put into the outbox.
 *
 * @param key unique in its program, and says what is meant: {@code check-in-prompt:2026-W47:person-17}
 * @param replaces the key of the message it edits
 */
public record Outgoing(
        ProgramId program, String key, Kind kind, Recipient to, Message message, Optional<String> replaces) {
    public Outgoing {
        if (key.isBlank()) {
            throw new IllegalArgumentException("A message has a key that says what is meant");
        }
    }

    public Outgoing(ProgramId program, String key, Kind kind, Recipient to, Message message) {
        this(program, key, kind, to, message, Optional.empty());
    }
}
