package ripple.round;

/** What came of an act upon a round, with the sentence that its actor reads. */
public sealed interface RoundAnswer {
    String sentence();

    /** It is done. */
    record Done(String sentence) implements RoundAnswer {}

    /** It is not. */
    record Refused(Why why, String sentence) implements RoundAnswer {}

    /** Why an act upon a round was refused. */
    enum Why {
        /** Rounds are for the lead and the deputy. */
        NOT_LEADING,
        /** Nobody waits for a mentor. */
        NOBODY_WAITS,
        /** No mentor has room. */
        NO_ROOM,
        /** The draft was changed, published or set aside since they looked. */
        STALE,
        /** The draft has no such person. */
        NOT_FOUND,
        /** One of several causes, none of which is told. */
        NOT_POSSIBLE,
        /** The draft has given all places of this mentor. */
        FULL,
        /** The draft gives nobody a mentor. */
        EMPTY
    }

    static Refused refused(Why why) {
        return new Refused(why, RoundWords.refused(why));
    }
}
