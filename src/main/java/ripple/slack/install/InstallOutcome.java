package ripple.slack.install;

/** What came of somebody's way to Slack and back. */
enum InstallOutcome {
    /** Ripple is in their workspace. */
    DONE,
    /** They said no at Slack, or may not say yes. */
    DECLINED,
    /** It took too long, was done already, or began in another browser. */
    UNKNOWN_STATE,
    /** Slack does not answer. */
    SLACK_SILENT,
    /** Slack does not take what we say: our settings are not those of the app, or the code was used. */
    SLACK_REFUSED
}
