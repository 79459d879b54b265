package ripple.round;

/** The audited acts upon a round, as they are stored. */
final class AuditCodes {
    static final String DRAFTED = "round.drafted";
    static final String CHANGED = "round.changed";
    static final String SET_ASIDE = "round.set-aside";
    static final String PUBLISHED = "round.published";

    private AuditCodes() {}
}
