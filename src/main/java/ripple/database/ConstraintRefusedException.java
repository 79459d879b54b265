package ripple.database;

/** A constraint of the database said no to a work that did not expect it; only that work was undone. */
public final class ConstraintRefusedException extends RuntimeException {
    private static final long serialVersionUID = 1L;

    public ConstraintRefusedException(Throwable cause) {
        super("A constraint of the database refused this change", cause);
    }
}
