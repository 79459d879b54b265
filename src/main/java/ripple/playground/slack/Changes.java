package ripple.playground.slack;

import java.time.Duration;
import java.util.ArrayDeque;
import java.util.Deque;
import java.util.LinkedHashSet;
import java.util.Set;
import java.util.concurrent.TimeUnit;
import org.jspecify.annotations.Nullable;

/** Tells pages what has changed for whom. A page asks for everything after the last number it knows. */
public final class Changes {
    private static final int KEPT = 5_000;

    private record Change(long seq, @Nullable String person, String topic) {
        boolean concerns(String who) {
            return person == null || person.equals(who);
        }
    }

    /** What changed for one person up to a number. */
    public record News(long seq, Set<String> topics) {}

    private final Deque<Change> changes = new ArrayDeque<>();
    private long seq;
    private boolean closed;

    public void tellEveryone(String topic) {
        add(null, topic);
    }

    public void tell(String person, String topic) {
        add(person, topic);
    }

    private synchronized void add(@Nullable String person, String topic) {
        seq++;
        changes.addLast(new Change(seq, person, topic));
        if (changes.size() > KEPT) {
            changes.removeFirst();
        }
        notifyAll();
    }

    public synchronized long seq() {
        return seq;
    }

    /** Waits until something changed for this person after the number; at the latest after the time given. */
    public synchronized News after(String person, long known, Duration atMost) throws InterruptedException {
        long end = System.nanoTime() + atMost.toNanos();
        Set<String> topics = topicsAfter(person, known);
        while (topics.isEmpty() && !closed) {
            long left = TimeUnit.NANOSECONDS.toMillis(end - System.nanoTime());
            if (left <= 0) {
                break;
            }
            wait(left);
            topics = topicsAfter(person, known);
        }
        return new News(seq, topics);
    }

    private Set<String> topicsAfter(String person, long known) {
        Set<String> topics = new LinkedHashSet<>();
        for (Change change : changes) {
            if (change.seq() > known && change.concerns(person)) {
                topics.add(change.topic());
            }
        }
        return topics;
    }

    public synchronized boolean isClosed() {
        return closed;
    }

    /** Lets every waiting page go. */
    public synchronized void close() {
        closed = true;
        notifyAll();
    }
}
