package ripple.outbox;

import ripple.database.Coded;

/** What must rest after "too many requests". */
public enum Scope implements Coded {
    /** Only this conversation. */
    CONVERSATION("conversation"),
    /** Everything of the workspace that goes the same way: all new messages, or all edits. */
    METHOD("method"),
    /** Everything of the workspace. */
    WORKSPACE("workspace");

    private final String code;

    Scope(String code) {
        this.code = code;
    }

    @Override
    public String code() {
        return code;
    }
}
