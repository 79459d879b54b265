package ripple.round;

/** Names one round. */
public record RoundId(long value) {}
