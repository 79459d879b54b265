package ripple.outbox;

import java.time.Clock;
import java.time.Duration;
import java.time.Instant;
import java.util.ArrayList;
import java.util.Comparator;
import java.util.List;
import java.util.Optional;
import ripple.database.Transaction;
import ripple.database.Transactions;
import ripple.people.ProgramId;

/** Takes due messages on lease, at the pace the platform allows. */
final class Claims {
    private static final Duration SECOND = Duration.ofSeconds(1);

    private final Transactions transactions;
    private final Clock clock;
    private final OutboxSettings settings;

    Claims(Transactions transactions, Clock clock, OutboxSettings settings) {
        this.transactions = transactions;
        this.clock = clock;
        this.settings = settings;
    }

    /** Up to so many messages, over all programs; looks first without writing. */
    List<Claimed> claim(int limit) {
        List<ProgramId> programs =
                transactions.read(transaction -> store(transaction).programsWithWork(clock.instant()));
        List<Claimed> claimed = new ArrayList<>();
        for (ProgramId program : programs) {
            int room = limit - claimed.size();
            if (room > 0) {
                claimed.addAll(transactions.run(transaction -> claim(store(transaction), program, room)));
            }
        }
        return claimed;
    }

    private List<Claimed> claim(ClaimStore store, ProgramId program, int room) {
        if (!store.tryLock(program)) {
            return List.of();
        }
        Instant now = clock.instant();
        int allowed = Math.min(room, settings.perWorkspace() - store.attemptsSince(program, now.minus(SECOND)));
        List<Claimed> claimed = new ArrayList<>();
        for (int lane = 0; lane <= 1 && claimed.size() < allowed; lane++) {
            claimed.addAll(store.claim(new ClaimStore.Claim(
                    program,
                    lane,
                    now,
                    now.minus(settings.perConversation()),
                    now.plus(settings.lease()),
                    allowed - claimed.size())));
        }
        claimed.sort(Comparator.comparingInt(Claimed::lane).thenComparingLong(Claimed::id));
        return claimed;
    }

    Optional<Instant> nextDue() {
        return transactions.read(transaction -> store(transaction).nextDue());
    }

    private static ClaimStore store(Transaction transaction) {
        return switch (transaction.kind()) {
            case SQLITE -> transaction.store(ClaimStore.OnSqlite.class);
            case POSTGRESQL -> transaction.store(ClaimStore.OnPostgresql.class);
        };
    }
}
