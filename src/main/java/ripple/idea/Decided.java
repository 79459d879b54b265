package ripple.idea;

/** What came of an attempt to answer an idea, or to take an answer back. */
public sealed interface Decided
        permits Decided.Done, Decided.Overtaken, Decided.NotTheirs, Decided.Missing, Decided.Apart, Objection {

    /** It is done, and every author is being told; the idea as it stands now. */
    record Done(Idea idea) implements Decided {}

    /** It stands otherwise by now: somebody was faster, or its author took it back. */
    record Overtaken(Idea current) implements Decided {}

    /** This person may see the idea and does not answer ideas. */
    record NotTheirs(Idea idea) implements Decided {}

    /** There is no such idea, or this person may not see it. */
    record Missing(IdeaNumber number) implements Decided {}

    /** The two cannot become one idea. */
    record Apart(Idea from, Idea into, Hindrance why) implements Decided {}

    /** Why two ideas cannot become one. */
    enum Hindrance {
        /** They are one and the same, or have become one before. */
        TOGETHER,
        /** The other one was answered "not now"; that would have to be taken back first. */
        NOT_NOW,
        /** The other one was withdrawn by its author. */
        WITHDRAWN
    }
}
