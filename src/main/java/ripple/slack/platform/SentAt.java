package ripple.slack.platform;

import java.util.Optional;

/** Where a message stands in Slack: its conversation and its time stamp, which together are its name. */
record SentAt(String channel, String timestamp) {

    private static final char BETWEEN = '/';

    /** What the outbox keeps. */
    String reference() {
        return channel + BETWEEN + timestamp;
    }

    static Optional<SentAt> read(String reference) {
        int between = reference.indexOf(BETWEEN);
        return between <= 0 || between == reference.length() - 1
                ? Optional.empty()
                : Optional.of(new SentAt(reference.substring(0, between), reference.substring(between + 1)));
    }
}
