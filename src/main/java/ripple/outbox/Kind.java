package ripple.outbox;

import ripple.database.Coded;

/** Why a message is sent; answers to a person's own act overtake everything else. */
public enum Kind implements Coded {
    /** The answer to one's own act, an error, a safety text. */
    ANSWER("answer"),
    /** A decision on one's idea, the answer to one's request. */
    DECISION("decision"),
    /** A request to a mentor, triage due. */
    REQUEST("request"),
    CHECK_IN("check-in"),
    REMINDER("reminder"),
    FEEDBACK("feedback"),
    REFLECTION("reflection");

    private final String code;

    Kind(String code) {
        this.code = code;
    }

    @Override
    public String code() {
        return code;
    }

    /** Lower lanes go first. */
    int lane() {
        return this == ANSWER ? 0 : 1;
    }
}
