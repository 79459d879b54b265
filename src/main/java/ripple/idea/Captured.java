package ripple.idea;

/** What came of an attempt to capture an idea. */
public sealed interface Captured permits Captured.Kept, Captured.Again, Objection {

    /** It is kept, durably. */
    record Kept(Idea idea) implements Captured {}

    /** The same act arrived once more; this is the idea it made the first time, as it stands now. */
    record Again(Idea idea) implements Captured {}
}
