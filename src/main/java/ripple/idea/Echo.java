package ripple.idea;

/** What came of an attempt to say "I see this too", or to take it back. */
public sealed interface Echo {

    /** So it is now, whether or not it was so before. */
    record Heard(Seen seen) implements Echo {}

    /** This person stands behind the idea, or it is no longer open to all. */
    record NotOpen(Seen seen) implements Echo {}

    /** There is no such idea, or this person may not see it. */
    record Missing(IdeaNumber number) implements Echo {}
}
