package ripple.mentoring;

import ripple.database.Coded;

/** What became of one mentor to whom a request may go. */
public enum ChoiceState implements Coded {
    /** Their turn has not come. */
    LISTED("listed"),
    /** The author of the request is asked whether to ask this mentor. */
    OFFERED("offered"),
    /** The mentor is asked. */
    ASKED("asked"),
    ACCEPTED("accepted"),
    NOT_NOW("not-now"),
    /** No answer came in time. */
    SILENT("silent"),
    /** When their turn came, or while they were asked, it was not possible. */
    PASSED("passed"),
    /** The author of the request did not want to ask them. */
    DECLINED("declined"),
    /** The request was over first. */
    CLOSED("closed");

    private final String code;

    ChoiceState(String code) {
        this.code = code;
    }

    /** The stored name; it never changes. */
    @Override
    public String code() {
        return code;
    }

    /** Whether an answer is awaited. */
    public boolean isOpen() {
        return this == OFFERED || this == ASKED;
    }
}
