package ripple.outbox;

import dev.failsafe.Failsafe;
import dev.failsafe.FailsafeExecutor;
import dev.failsafe.RetryPolicy;
import java.time.Clock;
import java.time.Duration;
import java.time.Instant;
import java.util.function.ToIntBiFunction;
import ripple.database.BusyException;
import ripple.database.DatabaseUnavailableException;
import ripple.database.Transaction;
import ripple.database.Transactions;

/**
 * Writes down how a message fared, fenced by its lease. What happened on the platform cannot be undone, so a database that is away for a
 * moment is asked again; if it stays away the lease runs out and the message is in doubt.
 */
final class Marks {
    private final Transactions transactions;
    private final Clock clock;
    private final FailsafeExecutor<Object> patiently;

    Marks(Transactions transactions, Clock clock, OutboxSettings settings) {
        this.transactions = transactions;
        this.clock = clock;
        this.patiently = Failsafe.with(RetryPolicy.builder()
                .handle(BusyException.class, DatabaseUnavailableException.class)
                .withMaxRetries(-1)
                .withDelay(Duration.ofMillis(100))
                .withMaxDuration(settings.requestLimit())
                .build());
    }

    /** The message is sent, and it is the turn of the next. False if the lease was lost. */
    boolean sent(Claimed claimed, String reference) {
        return end(claimed, (store, now) -> store.sent(claimed.id(), claimed.epoch(), reference, now));
    }

    /** The message will not be sent, and it is the turn of the next. */
    boolean dead(Claimed claimed, String reason) {
        return end(claimed, (store, now) -> store.dead(claimed.id(), claimed.epoch(), reason, now));
    }

    private boolean end(Claimed claimed, ToIntBiFunction<OutboxStore, Instant> mark) {
        return patiently.get(() -> transactions.run(transaction -> {
            Outbox.lock(transaction, claimed.program(), claimed.conversation());
            OutboxStore store = transaction.store(OutboxStore.class);
            Instant now = clock.instant();
            if (mark.applyAsInt(store, now) == 0) {
                return false;
            }
            store.promote(claimed.program(), claimed.conversation(), claimed.lane(), now);
            return true;
        }));
    }

    boolean again(Claimed claimed, OutboxStore.NextTry next) {
        return patiently.get(() -> transactions.run(transaction -> again(transaction, claimed, next)));
    }

    private static boolean again(Transaction transaction, Claimed claimed, OutboxStore.NextTry next) {
        return transaction.store(OutboxStore.class).again(claimed.id(), claimed.epoch(), next) > 0;
    }

    /** Tried again, and what else goes this way rests as long. */
    boolean againAfterRest(Claimed claimed, OutboxStore.NextTry next, String scope) {
        return patiently.get(() -> transactions.run(transaction -> {
            transaction.store(OutboxStore.class).pause(claimed.program(), scope, next.due(), "too-many-requests");
            return again(transaction, claimed, next);
        }));
    }

    /** Tried again when the program goes on. */
    boolean againAfterStop(Claimed claimed, OutboxStore.NextTry next) {
        return patiently.get(() -> transactions.run(transaction -> {
            Outbox.pause(transaction, claimed.program());
            return again(transaction, claimed, next);
        }));
    }

    /** It waits for its readers until then, by the clock people's time is told by. */
    boolean held(Claimed claimed, Instant until) {
        return patiently.get(() -> transactions.run(transaction ->
                transaction.store(OutboxStore.class).hold(claimed.id(), claimed.epoch(), OutboxStore.WHEN_OPENED, until)
                        > 0));
    }

    /** Counted before it is sent once more, so that a crash does not forget it. */
    boolean mayRepeat(Claimed claimed) {
        return transactions.run(
                transaction -> transaction.store(OutboxStore.class).mayRepeat(claimed.id(), claimed.epoch()) > 0);
    }
}
