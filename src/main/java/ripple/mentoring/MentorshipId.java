package ripple.mentoring;

/** Names one mentorship. */
public record MentorshipId(long value) {}
