package ripple.playground.slack;

import io.github.bucket4j.Bucket;
import io.github.bucket4j.ConsumptionProbe;
import io.github.bucket4j.TimeMeter;
import java.time.Clock;
import java.time.Duration;
import java.time.Instant;
import java.util.Map;
import java.util.Optional;
import java.util.concurrent.ConcurrentHashMap;

/** How often each method may be called; and who calls again before the wait they were told is over. */
final class Rates {
    /** Slack tolerates short bursts of messages to one conversation; this many. */
    private static final int BURST = 3;

    private final Clock real;
    private final boolean enforced;
    private final Map<String, Bucket> buckets = new ConcurrentHashMap<>();
    private final Map<String, Instant> toldToWait = new ConcurrentHashMap<>();

    Rates(Clock real, boolean enforced) {
        this.real = real;
        this.enforced = enforced;
    }

    /** How long to wait before this call may come again; nothing if it may pass now. */
    Optional<Duration> wait(Call call, Method method) {
        if (!enforced) {
            return Optional.empty();
        }
        Optional<Duration> minute =
                probe(call.method(), () -> bucket(method.perMinute(), method.perMinute(), Duration.ofMinutes(1)));
        if (minute.isEmpty() && call.method().equals("chat.postMessage")) {
            return probe("message:" + call.text("channel"), () -> bucket(BURST, 1, Duration.ofSeconds(1)));
        }
        return minute;
    }

    private Optional<Duration> probe(String key, java.util.function.Supplier<Bucket> fresh) {
        ConsumptionProbe probe =
                buckets.computeIfAbsent(key, whichever -> fresh.get()).tryConsumeAndReturnRemaining(1);
        return probe.isConsumed() ? Optional.empty() : Optional.of(Duration.ofNanos(probe.getNanosToWaitForRefill()));
    }

    private Bucket bucket(int capacity, int refill, Duration every) {
        return Bucket.builder()
                .withCustomTimePrecision(new RealTime(real))
                .addLimit(limit -> limit.capacity(capacity).refillGreedy(refill, every))
                .build();
    }

    /** Remembers that the caller was told to wait, whether by the rates or by a fault. */
    void told(String method, Duration wait) {
        toldToWait.put(method, real.instant().plus(wait));
    }

    /** Whether a caller comes before the wait it was told is over. */
    boolean impatient(String method) {
        Instant until = toldToWait.get(method);
        return until != null && real.instant().isBefore(until);
    }

    private record RealTime(Clock clock) implements TimeMeter {
        @Override
        public long currentTimeNanos() {
            Instant now = clock.instant();
            return now.getEpochSecond() * 1_000_000_000L + now.getNano();
        }

        @Override
        public boolean isWallClockBased() {
            return true;
        }
    }
}
