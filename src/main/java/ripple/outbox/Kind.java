package ripple.outbox;

import ripple.database.Coded;

import ripple.outbox.Courtesy.Cap;
import ripple.outbox.Courtesy.Otherwise;

/** Why a message is sent, and how it treats people; answers to a person's own act overtake everything else. */
public enum Kind implements Coded {
    /** The answer to one's own act, an error, a safety text. */
    ANSWER("answer", new Courtesy(Cap.NONE, false, Otherwise.DEAD_LETTER)),
    /** A decision on one's idea, the answer to one's request. */
    DECISION("decision", new Courtesy(Cap.NONE, true, Otherwise.NEXT_OPEN_HOUR)),
    /** A request to a mentor, triage due. */
    REQUEST("request", new Courtesy(Cap.NONE, true, Otherwise.NEXT_OPEN_HOUR)),
    CHECK_IN("check-in", new Courtesy(Cap.FIRST, true, Otherwise.SKIPPED_WHEN_LATE)),
    REMINDER("reminder", new Courtesy(Cap.SECOND, true, Otherwise.SKIPPED)),
    /** A reminder of feedback, or the question how a mentorship goes. */
    FEEDBACK("feedback", new Courtesy(Cap.THIRD, true, Otherwise.NEXT_WEEK)),
    /** A reflection, or a digest. */
    REFLECTION("reflection", new Courtesy(Cap.LAST, true, Otherwise.SKIPPED));

    private final String code;
    private final Courtesy courtesy;

    Kind(String code, Courtesy courtesy) {
        this.code = code;
        this.courtesy = courtesy;
    }

    @Override
    public String code() {
        return code;
    }

    public Courtesy courtesy() {
        return courtesy;
    }

    /** Lower lanes go first. */
    int lane() {
        return this == ANSWER ? 0 : 1;
    }
}
