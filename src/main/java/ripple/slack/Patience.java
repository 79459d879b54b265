package ripple.slack;

import java.time.Duration;
import java.util.Optional;
import java.util.concurrent.CompletableFuture;
import java.util.concurrent.ExecutionException;
import java.util.concurrent.RejectedExecutionException;
import java.util.concurrent.SynchronousQueue;
import java.util.concurrent.ThreadPoolExecutor;
import java.util.concurrent.TimeUnit;
import java.util.concurrent.TimeoutException;
import java.util.concurrent.atomic.AtomicInteger;
import java.util.function.Consumer;
import java.util.function.Supplier;
import org.slf4j.Logger;
import org.slf4j.LoggerFactory;
import ripple.database.BusyException;

/**
 * Slack waits three seconds for an answer. Work that takes longer goes on, and what comes of it is told later, while
 * Slack hears in time that we are at it.
 */
final class Patience implements AutoCloseable {

    private static final Logger log = LoggerFactory.getLogger(Patience.class);
    private static final int MOST_AT_ONCE = 128;
    private static final Duration LAST_WORK = Duration.ofSeconds(5);

    private final Duration limit;
    private final ThreadPoolExecutor workers;

    Patience(Duration limit) {
        this.limit = limit;
        AtomicInteger number = new AtomicInteger();
        this.workers = new ThreadPoolExecutor(0, MOST_AT_ONCE, 60, TimeUnit.SECONDS, new SynchronousQueue<>(), work -> {
            Thread thread = new Thread(work, "slack-act-" + number.incrementAndGet());
            thread.setDaemon(true);
            return thread;
        });
    }

    /**
     * Does the work and gives what came of it, or nothing if it takes too long; then {@code late} gets it once it is there.
     *
     * @throws BusyException if too much is being done already
     */
    <T> Optional<T> within(Supplier<T> work, Consumer<T> late) {
        CompletableFuture<T> result = start(work);
        try {
            return Optional.of(result.get(limit.toMillis(), TimeUnit.MILLISECONDS));
        } catch (TimeoutException e) {
            later(result, late);
            return Optional.empty();
        } catch (InterruptedException e) {
            Thread.currentThread().interrupt();
            later(result, late);
            return Optional.empty();
        } catch (ExecutionException e) {
            throw e.getCause() instanceof RuntimeException trouble ? trouble : new IllegalStateException(e.getCause());
        }
    }

    private <T> CompletableFuture<T> start(Supplier<T> work) {
        try {
            return CompletableFuture.supplyAsync(work, workers);
        } catch (RejectedExecutionException e) {
            throw new BusyException("More than " + MOST_AT_ONCE + " acts at once");
        }
    }

    private static <T> void later(CompletableFuture<T> result, Consumer<T> late) {
        CompletableFuture<Void> told = result.thenAccept(late);
        var unused = told.whenComplete((nothing, trouble) -> {
            if (trouble != null) {
                log.error("event=late-answer-lost", trouble);
            }
        });
    }

    /** Lets work in progress end. */
    @Override
    public void close() {
        workers.shutdown();
        try {
            if (!workers.awaitTermination(LAST_WORK.toMillis(), TimeUnit.MILLISECONDS)) {
                workers.shutdownNow();
            }
        } catch (InterruptedException e) {
            Thread.currentThread().interrupt();
        }
    }
}
