package ripple.people;

/** Names one program. */
public record ProgramId(long value) {}
