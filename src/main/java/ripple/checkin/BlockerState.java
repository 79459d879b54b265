package ripple.checkin;

import ripple.database.Coded;

/** How far a blocker is on its way to a sponsor. */
public enum BlockerState implements Coded {
    /** The mentor wants the sponsor to hear it, and the mentee is asked. */
    ASKED("asked"),
    /** Both said yes; the sponsor has it. */
    TOLD("told"),
    /** The mentee said no. */
    DECLINED("declined"),
    /** The mentor took it back before the mentee answered. */
    WITHDRAWN("withdrawn");

    private final String code;

    BlockerState(String code) {
        this.code = code;
    }

    /** The stored name; it never changes. */
    @Override
    public String code() {
        return code;
    }
}
