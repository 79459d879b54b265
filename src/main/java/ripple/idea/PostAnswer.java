package ripple.idea;

/** What came of an attempt to bring a welcomed idea into the program's channel. */
public sealed interface PostAnswer {

    /** So far it is now; the sentence says what happens next. */
    record Done(Idea idea, PostState state, String sentence) implements PostAnswer {}

    /** Not so; the sentence says why, and the way out. */
    record Refused(Idea idea, String sentence) implements PostAnswer {}

    /** There is no such idea, or this person may not see it. */
    record Missing(IdeaNumber number) implements PostAnswer {}
}
