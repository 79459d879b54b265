package ripple.idea;

import ripple.database.Coded;

/** How far a welcomed idea is on its way into the program's channel. */
public enum PostState implements Coded {
    /** Its author is asked. */
    ASKED("asked"),
    /** One of its authors said no, and is not asked again. */
    DECLINED("declined"),
    /** On its way. */
    GOING("going"),
    POSTED("posted"),
    /** The channel did not take it; it can be tried again. */
    UNREACHABLE("unreachable"),
    /** What was posted was taken back. */
    WITHDRAWN("withdrawn");

    private final String code;

    PostState(String code) {
        this.code = code;
    }

    @Override
    public String code() {
        return code;
    }
}
