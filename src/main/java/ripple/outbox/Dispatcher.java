package ripple.outbox;

import io.micrometer.core.instrument.MeterRegistry;
import java.time.Clock;
import java.time.Duration;
import java.time.Instant;
import java.util.List;
import java.util.concurrent.ArrayBlockingQueue;
import java.util.concurrent.BlockingQueue;
import java.util.concurrent.CompletableFuture;
import java.util.concurrent.ExecutorService;
import java.util.concurrent.Executors;
import java.util.concurrent.Semaphore;
import java.util.concurrent.TimeUnit;
import java.util.random.RandomGenerator;
import org.jspecify.annotations.Nullable;
import org.slf4j.Logger;
import org.slf4j.LoggerFactory;
import ripple.database.BusyException;
import ripple.database.DatabaseUnavailableException;
import ripple.database.Transactions;

/**
 * Sends what is in the outbox, on every instance: claims what is due, hands it to the messenger with a few threads, and rests between.
 * A test calls {@link #tick} and starts nothing.
 */
public final class Dispatcher implements AutoCloseable {
    private static final Logger log = LoggerFactory.getLogger(Dispatcher.class);
    private static final Duration LONGEST_REST = Duration.ofSeconds(1);
    private static final Duration SHORTEST_REST = Duration.ofMillis(50);

    private final Claims claims;
    private final Courier courier;
    private final Clock clock;
    private final OutboxSettings settings;
    private final Semaphore free;
    private final BlockingQueue<Boolean> wakes = new ArrayBlockingQueue<>(1);
    private final ExecutorService senders;
    private volatile boolean closing;
    private volatile CompletableFuture<Void> nextRest = new CompletableFuture<>();
    private @Nullable Thread loop;

    /** @param clock the real one: leases and pacing do not follow a clock that a story moves */
    public Dispatcher(
            Transactions transactions,
            Messenger messenger,
            Clock clock,
            OutboxSettings settings,
            MeterRegistry meters) {
        this(transactions, messenger, clock, settings, meters, ReadersHours.ALWAYS);
    }

    /** @param hours asked once more before anything is sent that can wait */
    public Dispatcher(
            Transactions transactions,
            Messenger messenger,
            Clock clock,
            OutboxSettings settings,
            MeterRegistry meters,
            ReadersHours hours) {
        this(transactions, messenger, clock, settings, meters, hours, RandomGenerator.getDefault());
    }

    Dispatcher(
            Transactions transactions,
            Messenger messenger,
            Clock clock,
            OutboxSettings settings,
            MeterRegistry meters,
            ReadersHours hours,
            RandomGenerator random) {
        this.claims = new Claims(transactions, clock, settings);
        Marks marks = new Marks(transactions, clock, settings);
        this.courier = new Courier(messenger, marks, clock, settings, random, new OutboxMeters(meters), hours);
        this.clock = clock;
        this.settings = settings;
        this.free = new Semaphore(settings.senders());
        this.senders = Executors.newFixedThreadPool(settings.senders(), work -> daemon(work, "outbox-sender"));
    }

    private static Thread daemon(Runnable work, String name) {
        Thread thread = new Thread(work, name);
        thread.setDaemon(true);
        return thread;
    }

    /** Sends in the background from now on. */
    public synchronized void start() {
        if (loop != null) {
            throw new IllegalStateException("The dispatcher has been started already");
        }
        Thread started = daemon(this::dispatch, "outbox");
        loop = started;
        started.start();
    }

    /** Claims and sends what is due now, in this thread, and returns how many messages that were. */
    public int tick() {
        List<Claimed> claimed = claims.claim(settings.senders());
        claimed.forEach(courier::bring);
        return claimed.size();
    }

    /** Something new may be due; costs next to nothing. */
    public void wake() {
        wakes.offer(true);
    }

    /** Complete when it next finds nothing to send and nobody sending; what is to be sent later may still be there. */
    public CompletableFuture<Void> nextRest() {
        return nextRest.copy();
    }

    private void dispatch() {
        while (!closing) {
            CompletableFuture<Void> expected = nextRest;
            try {
                if (handOut() == 0) {
                    sayThatItRests(expected);
                    rest();
                }
            } catch (BusyException | DatabaseUnavailableException trouble) {
                log.warn(
                        "event=outbox-waits-for-database reason={}",
                        trouble.getClass().getSimpleName());
                rest(LONGEST_REST);
            } catch (RuntimeException defect) {
                log.error("event=outbox-defect", defect);
                rest(LONGEST_REST);
            }
        }
    }

    private void sayThatItRests(CompletableFuture<Void> expected) {
        if (free.availablePermits() == settings.senders()) {
            nextRest = new CompletableFuture<>();
            expected.complete(null);
        }
    }

    private int handOut() {
        int room = free.availablePermits();
        if (room == 0) {
            return 0;
        }
        List<Claimed> claimed = claims.claim(room);
        for (Claimed message : claimed) {
            free.acquireUninterruptibly();
            senders.execute(() -> bring(message));
        }
        return claimed.size();
    }

    /** What goes wrong here leaves the message to the end of its lease. */
    private void bring(Claimed claimed) {
        try {
            courier.bring(claimed);
        } catch (RuntimeException trouble) {
            log.error("event=message-left-to-its-lease message={}", claimed.id(), trouble);
        } finally {
            free.release();
            wake();
        }
    }

    private void rest() {
        Instant now = clock.instant();
        Instant due = claims.nextDue().orElse(now.plus(LONGEST_REST));
        long most = LONGEST_REST.toMillis();
        long least = SHORTEST_REST.toMillis();
        rest(Duration.ofMillis(
                Math.max(least, Math.min(most, Duration.between(now, due).toMillis()))));
    }

    private void rest(Duration most) {
        try {
            wakes.poll(most.toMillis(), TimeUnit.MILLISECONDS);
        } catch (InterruptedException hurried) {
            closing = true;
        }
    }

    /** Claims nothing more; what is under way may end. */
    @Override
    public synchronized void close() {
        closing = true;
        wake();
        try {
            if (loop != null) {
                loop.join(TimeUnit.SECONDS.toMillis(3));
            }
            senders.shutdown();
            if (!senders.awaitTermination(6, TimeUnit.SECONDS)) {
                log.warn("event=outbox-left-messages-under-way");
            }
        } catch (InterruptedException hurried) {
            Thread.currentThread().interrupt();
        }
    }
}
