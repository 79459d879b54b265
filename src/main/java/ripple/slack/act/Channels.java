package ripple.slack.act;

/**
 * Finds out whether Ripple may speak in a channel, without a scope to look into channels: it says a sentence there that
 * only the asker sees.
 */
public interface Channels {

    /** Ends within two seconds. */
    Reach tryOut(Asker asker, String channel, String sentence);

    /** What came of it. */
    enum Reach {
        /** Ripple may speak there. */
        OPEN,
        /** Ripple has to be invited first, or there is no such channel: Slack does not tell the one from the other. */
        NOT_INVITED,
        /** Nobody can speak there any more. */
        ARCHIVED,
        /** Slack did not say. */
        UNKNOWN
    }
}
