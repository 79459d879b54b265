package ripple.outbox;

import com.github.benmanes.caffeine.cache.Caffeine;
import com.github.benmanes.caffeine.cache.LoadingCache;
import io.micrometer.core.instrument.Gauge;
import io.micrometer.core.instrument.MeterRegistry;
import java.time.Clock;
import java.time.Duration;
import java.time.Instant;
import java.util.List;
import java.util.function.Supplier;
import ripple.database.Transactions;

/** Looks how the outbox is, for health and metrics. */
public final class OutboxWatch {
    private final Transactions transactions;
    private final Clock clock;

    public OutboxWatch(Transactions transactions, Clock clock) {
        this.transactions = transactions;
        this.clock = clock;
    }

    /** Shows the numbers as metrics; they are at most a few seconds old, so that many who look cost no more than one. */
    public void show(MeterRegistry meters) {
        LoadingCache<Boolean, OutboxHealth> lately =
                Caffeine.newBuilder().expireAfterWrite(Duration.ofSeconds(5)).build(any -> health());
        gauge(meters, "ripple.outbox.ready", () -> lately.get(true).ready());
        gauge(meters, "ripple.outbox.queued", () -> lately.get(true).queued());
        gauge(meters, "ripple.outbox.dead.now", () -> lately.get(true).dead());
        gauge(
                meters,
                "ripple.outbox.oldest.seconds",
                () -> lately.get(true).oldestReady().toSeconds());
    }

    private static void gauge(MeterRegistry meters, String name, Supplier<Number> number) {
        Gauge.builder(name, number).register(meters);
    }

    public OutboxHealth health() {
        return transactions.read(transaction -> {
            OutboxStore store = transaction.store(OutboxStore.class);
            return health(store.countOpen(), store.countDead());
        });
    }

    private OutboxHealth health(List<OutboxStore.Open> open, long dead) {
        Instant now = clock.instant();
        Instant oldest = open.stream()
                .map(OutboxStore.Open::oldest)
                .min(Instant::compareTo)
                .filter(now::isAfter)
                .orElse(now);
        long queued = open.stream()
                .filter(row -> row.state().equals("queued"))
                .mapToLong(OutboxStore.Open::count)
                .sum();
        long all = open.stream().mapToLong(OutboxStore.Open::count).sum();
        return new OutboxHealth(Duration.between(oldest, now), all - queued, queued, dead);
    }
}
