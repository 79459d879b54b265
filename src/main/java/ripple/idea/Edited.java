package ripple.idea;

/** What came of an attempt to change an idea's words. */
public sealed interface Edited
        permits Edited.Changed, Edited.Unchanged, Edited.Overtaken, Edited.Closed, Edited.Missing, Objection {

    /** It now reads so. */
    record Changed(Idea idea) implements Edited {}

    /** It already read so; nothing was written. */
    record Unchanged(Idea idea) implements Edited {}

    /** Somebody changed it since these words were begun; this is how it reads now. */
    record Overtaken(Idea current) implements Edited {}

    /** It cannot be changed any more: it was withdrawn, answered "not now", or became a part of another idea. */
    record Closed(Idea idea) implements Edited {}

    /** There is no such idea, or it is not this person's. */
    record Missing() implements Edited {}
}
