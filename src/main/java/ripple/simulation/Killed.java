package ripple.simulation;

/** The process is killed here; an error, so that nothing on the way takes it for a trouble it could mend. */
final class Killed extends Error {
    private static final long serialVersionUID = 1L;

    Killed() {
        super("Killed in the simulation");
    }
}
