package planted.idea;

/** A value that only some may know. */
public record Idea(int number) {}
