package ripple.idea;

/** What came of an attempt to withdraw an idea. */
public sealed interface Withdrawn {

    /** It is withdrawn; its words are kept for their author. */
    record Done(Idea idea) implements Withdrawn {}

    /** It was withdrawn before. */
    record Already(Idea idea) implements Withdrawn {}

    /** There is no such idea, or it is not this person's. */
    record Missing() implements Withdrawn {}
}
