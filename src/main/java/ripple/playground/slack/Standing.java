package ripple.playground.slack;

/** What somebody is in the workspace; Slack tells applications by flags of `users.info`. */
public enum Standing {
    MEMBER,
    ADMIN,
    /** May see only the channels they were let into. */
    GUEST,
    /** From another workspace, through Slack Connect. */
    STRANGER,
    /** The bot of another application. */
    OTHER_BOT,
    /** The bot of the application under test. */
    APPLICATION
}
