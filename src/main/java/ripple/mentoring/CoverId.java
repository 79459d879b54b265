package ripple.mentoring;

/** Names one asking of a mentor to stand in for another. */
public record CoverId(long value) {}
