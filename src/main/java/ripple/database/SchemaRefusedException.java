package ripple.database;

/** The database holds a schema this version of Ripple cannot work with; the message says so to an operator. */
public final class SchemaRefusedException extends RuntimeException {
    private static final long serialVersionUID = 1L;

    public SchemaRefusedException(String message) {
        super(message);
    }

    public SchemaRefusedException(String message, Throwable cause) {
        super(message, cause);
    }
}
