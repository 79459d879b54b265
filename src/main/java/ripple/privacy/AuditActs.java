package ripple.privacy;

/** The acts that are audited by this package, as they are stored; features bring their own. */
public final class AuditActs {
    public static final String CLOSED_OFF = "audit.closed-off";
    public static final String EXPORTED = "program.exported";
    public static final String ERASED = "person.erased";
    public static final String ERASED_AGAIN = "person.erased-again";
    public static final String RESTORED = "program.restored";
    public static final String RETENTION_CHANGED = "retention.changed";

    private AuditActs() {}
}
