package ripple.database;

/** The database cannot do its work now; the reason is in words, and whether something may have been kept all the same. */
public final class DatabaseUnavailableException extends RuntimeException {
    private static final long serialVersionUID = 1L;

    private final Reason reason;
    private final boolean mayHaveBeenKept;

    private DatabaseUnavailableException(Reason reason, boolean mayHaveBeenKept, Throwable cause) {
        super(reason.sentence(), cause);
        this.reason = reason;
        this.mayHaveBeenKept = mayHaveBeenKept;
    }

    public static DatabaseUnavailableException nothingKept(Reason reason, Throwable cause) {
        return new DatabaseUnavailableException(reason, false, cause);
    }

    /** For a commit whose answer was lost. */
    public static DatabaseUnavailableException outcomeUnknown(Reason reason, Throwable cause) {
        return new DatabaseUnavailableException(reason, true, cause);
    }

    public Reason reason() {
        return reason;
    }

    /** True only if the commit itself broke: then nobody can tell yet whether the work was kept. */
    public boolean mayHaveBeenKept() {
        return mayHaveBeenKept;
    }

    /** Why the database cannot do its work, as an operator would say it. */
    public enum Reason {
        LOCKED("The database is locked by another program."),
        DISK_FULL("The disk of the database is full."),
        READ_ONLY("The database is read-only: Ripple may not write to it."),
        GONE("The database cannot be reached: its file or server is gone."),
        NOT_ADMITTED("The database server does not let Ripple in: it does not take the user name or the password."),
        MISSING("The database server knows no database of this name."),
        DAMAGED("The database file is damaged or is not a database."),
        BROKEN("Reading or writing the database went wrong on its disk or connection."),
        CLOSED("The database has been closed, because Ripple is stopping.");

        private final String sentence;

        Reason(String sentence) {
            this.sentence = sentence;
        }

        public String sentence() {
            return sentence;
        }
    }
}
