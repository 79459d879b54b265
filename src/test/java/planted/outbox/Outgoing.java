package planted.outbox;

/** A message that only features may put. */
public record Outgoing(String key) {}
