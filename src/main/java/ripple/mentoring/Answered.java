package ripple.mentoring;

/** What came of a mentor's answer to a request; each has its sentence. */
public enum Answered {
    ACCEPTED(RequestWords.ACCEPTED),
    SAID_NOT_NOW(RequestWords.SAID_NOT_NOW),
    SUGGESTED(RequestWords.SUGGESTED),
    ASKED_TO_OFFER(RequestWords.ASKED_TO_OFFER),
    /** Nothing is changed; another one can be suggested. */
    CANNOT_SUGGEST(RequestWords.CANNOT_SUGGEST),
    NO_ROOM(RequestWords.NO_ROOM),
    NOT_POSSIBLE(RequestWords.NOT_POSSIBLE),
    MENTEE_HAS_ONE(RequestWords.MENTEE_HAS_ONE),
    MOVED_ON(RequestWords.MOVED_ON),
    NOT_FOUND(RequestWords.NOT_FOUND);

    private final String sentence;

    Answered(String sentence) {
        this.sentence = sentence;
    }

    public String sentence() {
        return sentence;
    }
}
