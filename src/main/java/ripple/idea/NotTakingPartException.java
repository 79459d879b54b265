package ripple.idea;

/** This person may not do this: they have left, are a guest, or belong to another organization. */
public final class NotTakingPartException extends RuntimeException {
    private static final long serialVersionUID = 1L;

    public NotTakingPartException() {
        super("This person does not take part in the program");
    }
}
