package ripple.privacy;

/** The acts that are audited by this package, as they are stored; features bring their own. */
public final class AuditActs {
    public static final String CLOSED_OFF = "audit.closed-off";
    public static final String EXPORTED = "program.exported";
    /** What is kept of one person, to be handed to them. */
    public static final String PERSON_EXPORTED = "person.exported";

    public static final String ERASED = "person.erased";
    public static final String ERASED_AGAIN = "person.erased-again";
    public static final String RESTORED = "program.restored";
    public static final String RETENTION_CHANGED = "retention.changed";

    private AuditActs() {}
}
