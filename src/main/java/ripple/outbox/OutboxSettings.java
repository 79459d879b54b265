package ripple.outbox;

import java.time.Duration;

/**
 * How patiently and how fast the outbox works.
 *
 * @param requestLimit the longest one question to the messenger takes
 * @param lease how long a claimed message belongs to its claimer; longer than looking and sending together
 * @param perConversation the time between two attempts in one conversation
 * @param perWorkspace attempts a second in one workspace
 * @param tries how many tries end a message
 * @param patience how long after its first attempt a message ends
 * @param longestWait the longest wait between two tries
 * @param senders how many messages are under way at once
 */
public record OutboxSettings(
        Duration requestLimit,
        Duration lease,
        Duration perConversation,
        int perWorkspace,
        int tries,
        Duration patience,
        Duration longestWait,
        int senders) {
    public static final OutboxSettings STANDARD = new OutboxSettings(
            Duration.ofSeconds(10),
            Duration.ofSeconds(30),
            Duration.ofSeconds(1),
            5,
            12,
            Duration.ofHours(24),
            Duration.ofMinutes(5),
            8);

    public OutboxSettings {
        if (lease.compareTo(requestLimit.multipliedBy(2)) <= 0) {
            throw new IllegalArgumentException("A lease is longer than looking and sending together");
        }
        if (perWorkspace < 1 || tries < 1 || senders < 1) {
            throw new IllegalArgumentException("The outbox sends, tries and works at least one at a time");
        }
    }

    /** The same with another pace. */
    public OutboxSettings paced(Duration otherPerConversation, int otherPerWorkspace) {
        return new OutboxSettings(
                requestLimit, lease, otherPerConversation, otherPerWorkspace, tries, patience, longestWait, senders);
    }
}
