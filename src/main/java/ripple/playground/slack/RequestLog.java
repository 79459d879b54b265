package ripple.playground.slack;

import java.time.Clock;
import java.util.ArrayDeque;
import java.util.Deque;
import java.util.List;
import ripple.playground.slack.LogEntry.Direction;

/** The last 2,000 requests in both directions, without the secrets that went with them. */
public final class RequestLog {
    private static final int KEPT = 2_000;
    private static final int LONGEST = 60_000;

    private final Clock real;
    private final Changes changes;
    private final Deque<LogEntry> entries = new ArrayDeque<>();
    private long seq;

    RequestLog(Clock real, Changes changes) {
        this.real = real;
        this.changes = changes;
    }

    /** What is known of a request once it is over. */
    record Outcome(int status, long millis, List<String> breaches, String response) {}

    synchronized void add(Direction direction, String what, String request, Outcome outcome) {
        seq++;
        entries.addLast(new LogEntry(
                seq,
                real.instant(),
                direction,
                what,
                outcome.status(),
                outcome.millis(),
                outcome.breaches(),
                shortened(request),
                shortened(outcome.response())));
        if (entries.size() > KEPT) {
            entries.removeFirst();
        }
        changes.tellEveryone("log");
    }

    private static String shortened(String text) {
        return text.length() <= LONGEST ? text : text.substring(0, LONGEST) + "…";
    }

    public synchronized List<LogEntry> after(long known) {
        return entries.stream().filter(entry -> entry.seq() > known).toList();
    }
}
