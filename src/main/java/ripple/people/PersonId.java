package ripple.people;

/** Names one person, whatever platform they are on. */
public record PersonId(long value) {}
