package ripple.simulation;

/** The process was killed; an error, so that nothing on the way takes it for a trouble it could mend. */
final class Killed extends Error {
    private static final long serialVersionUID = 1L;

    private final boolean inTheMiddle;

    private Killed(boolean inTheMiddle) {
        super("Killed in the simulation");
        this.inTheMiddle = inTheMiddle;
    }

    static Killed inTheMiddle() {
        return new Killed(true);
    }

    /** After it had answered, when it had nothing to do. */
    static Killed atRest() {
        return new Killed(false);
    }

    boolean isInTheMiddle() {
        return inTheMiddle;
    }
}
