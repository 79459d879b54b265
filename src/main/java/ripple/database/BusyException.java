package ripple.database;

/** Too much waits to be written: nothing was kept, and a moment later it may work. */
public final class BusyException extends RuntimeException {
    private static final long serialVersionUID = 1L;

    public BusyException(String message) {
        super(message);
    }
}
