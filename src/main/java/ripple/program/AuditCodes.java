package ripple.program;

/** The audited acts upon a program, as they are stored. */
final class AuditCodes {
    static final String ASKED = "role.asked";
    static final String ACCEPTED = "role.accepted";
    static final String DECLINED = "role.declined";
    /** Taken back by somebody else. */
    static final String REVOKED = "role.revoked";
    /** Given up by its holder. */
    static final String STEPPED_DOWN = "role.stepped-down";
    /** Ended because another took the place, a greater role came, or the person left. */
    static final String ENDED = "role.ended";
    /** The deputy became the lead. */
    static final String TAKEN_OVER = "role.taken-over";

    static final String LIVE = "program.live";
    static final String INSTALLED = "program.installed";
    static final String SETTINGS_CHANGED = "program.settings-changed";

    private AuditCodes() {}
}
