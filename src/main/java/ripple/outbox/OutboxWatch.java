package ripple.outbox;

import java.time.Clock;
import java.time.Duration;
import java.time.Instant;
import java.util.List;
import ripple.database.Transactions;

/** Looks how the outbox is, for health and metrics. */
public final class OutboxWatch {
    private final Transactions transactions;
    private final Clock clock;

    public OutboxWatch(Transactions transactions, Clock clock) {
        this.transactions = transactions;
        this.clock = clock;
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
