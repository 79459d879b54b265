package ripple.outbox;

import java.time.Duration;
import java.util.random.RandomGenerator;

/** How long to wait before the next try: full jitter over a window that doubles up to a cap, so that retries of many do not march in step. */
record Backoff(Duration cap, RandomGenerator random) {
    private static final Duration FIRST = Duration.ofSeconds(1);

    /** After so many attempts. */
    Duration after(int attempts) {
        long window = Math.min(cap.toMillis(), FIRST.toMillis() << Math.min(attempts - 1, 30));
        return Duration.ofMillis(random.nextLong(window + 1));
    }
}
