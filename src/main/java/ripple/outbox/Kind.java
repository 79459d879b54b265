package ripple.outbox;

import ripple.database.Coded;
import ripple.outbox.Courtesy.Cap;
import ripple.outbox.Courtesy.Otherwise;

/** Why a message is sent, and how it treats people; answers to a person's own act overtake everything else. */
public enum Kind implements Coded {
    /** The answer to one's own act, an error, a safety text. */
    ANSWER("answer", Cap.NONE, false, Otherwise.DEAD_LETTER),
    /** A decision on one's idea, the answer to one's request. */
    DECISION("decision", Cap.NONE, true, Otherwise.NEXT_OPEN_HOUR),
    /** A request to a mentor, triage due. */
    REQUEST("request", Cap.NONE, true, Otherwise.NEXT_OPEN_HOUR),
    CHECK_IN("check-in", Cap.FIRST, true, Otherwise.SKIPPED_WHEN_LATE),
    REMINDER("reminder", Cap.SECOND, true, Otherwise.SKIPPED),
    /** A reminder of feedback, or the question how a mentorship goes. */
    FEEDBACK("feedback", Cap.THIRD, true, Otherwise.NEXT_WEEK),
    /** A reflection, or a digest. */
    REFLECTION("reflection", Cap.LAST, true, Otherwise.SKIPPED);

    private final String code;
    private final Cap cap;
    private final boolean waitsForHours;
    private final Otherwise otherwise;

    Kind(String code, Cap cap, boolean waitsForHours, Otherwise otherwise) {
        this.code = code;
        this.cap = cap;
        this.waitsForHours = waitsForHours;
        this.otherwise = otherwise;
    }

    @Override
    public String code() {
        return code;
    }

    public Courtesy courtesy() {
        return new Courtesy(cap, waitsForHours, otherwise);
    }

    /** Lower lanes go first. */
    int lane() {
        return this == ANSWER ? 0 : 1;
    }
}
