package ripple.idea;

/** What came of an attempt to withdraw an idea. */
public sealed interface Withdrawn {

    /** It is withdrawn; its words are kept for their author. */
    record Done(Idea idea) implements Withdrawn {}

    /** Others stand behind it, so it stays; this person no longer stands behind it. The idea as it was. */
    record Left(Idea idea) implements Withdrawn {}

    /** It can no longer be withdrawn: it was before, or it became a part of another idea. */
    record Already(Idea idea) implements Withdrawn {}

    /** There is no such idea, or it is not this person's. */
    record Missing() implements Withdrawn {}
}
