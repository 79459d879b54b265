package ripple.outbox;

import java.time.Instant;

/** A message that will not be sent any more, and why; its words are not shown. */
public record DeadLetter(long id, String key, Kind kind, String conversation, String reason, Instant endedAt) {}
