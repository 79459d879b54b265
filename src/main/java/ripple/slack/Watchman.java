package ripple.slack;

import java.time.Duration;
import java.util.Optional;
import java.util.Queue;
import java.util.concurrent.ConcurrentLinkedQueue;
import java.util.concurrent.CountDownLatch;
import java.util.concurrent.Semaphore;
import java.util.concurrent.TimeUnit;
import java.util.concurrent.atomic.AtomicReference;
import java.util.concurrent.locks.LockSupport;
import java.util.function.Consumer;
import java.util.function.Supplier;
import org.slf4j.Logger;
import org.slf4j.LoggerFactory;
import ripple.database.BusyException;

/**
 * Keeps to Slack's three seconds as {@link Patience} does, but lets the work stay in the thread of its request: a second thread answers
 * only when the first takes too long. Handing work over and back takes longer than most commands take.
 *
 * <p>All have the same limit, so whoever began first is due first, and one queue is enough.
 */
final class Watchman implements AutoCloseable {

    private static final Logger log = LoggerFactory.getLogger(Watchman.class);
    /** Leaves some of the server's threads to others. */
    static final int MOST_AT_ONCE = 80;

    private static final long ROUND_NANOS = TimeUnit.MILLISECONDS.toNanos(20);

    private final long limitNanos;
    private final Semaphore room = new Semaphore(MOST_AT_ONCE);
    private final Queue<Vigil> vigils = new ConcurrentLinkedQueue<>();
    private final Thread thread;
    private volatile boolean closed;

    Watchman(Duration limit) {
        this.limitNanos = limit.toNanos();
        this.thread = new Thread(this::walk, "slack-watchman");
        this.thread.setDaemon(true);
        this.thread.start();
    }

    /**
     * Does the work and gives what came of it. If it takes too long, {@code meanwhile} is run by another thread, {@code late} gets what
     * comes of the work, and nothing is given.
     *
     * @throws BusyException if too much is being done already
     */
    <T> Optional<T> over(Supplier<T> work, Runnable meanwhile, Consumer<T> late) {
        if (!room.tryAcquire()) {
            throw new BusyException("More than " + MOST_AT_ONCE + " acts at once");
        }
        try {
            Vigil vigil = new Vigil(System.nanoTime() + limitNanos, meanwhile);
            vigils.add(vigil);
            T result = finish(work, vigil);
            if (vigil.end()) {
                return Optional.of(result);
            }
            late.accept(result);
            return Optional.empty();
        } finally {
            room.release();
        }
    }

    /** Where the work throws, its thread must not go on before the other has answered. */
    private static <T> T finish(Supplier<T> work, Vigil vigil) {
        boolean done = false;
        try {
            T result = work.get();
            done = true;
            return result;
        } finally {
            if (!done) {
                vigil.end();
            }
        }
    }

    private void walk() {
        while (!closed) {
            LockSupport.parkNanos(ROUND_NANOS);
            Vigil oldest = vigils.peek();
            while (oldest != null && (oldest.isOver() || oldest.isDue())) {
                vigils.poll();
                oldest.answer();
                oldest = vigils.peek();
            }
        }
    }

    @Override
    public void close() {
        closed = true;
        LockSupport.unpark(thread);
    }

    /** One work under watch: either it ends in time, or it is answered for, never both. */
    private static final class Vigil {
        private final long due;
        private final AtomicReference<Runnable> meanwhile;
        private final CountDownLatch answered = new CountDownLatch(1);

        Vigil(long due, Runnable meanwhile) {
            this.due = due;
            this.meanwhile = new AtomicReference<>(meanwhile);
        }

        boolean isDue() {
            return System.nanoTime() - due >= 0;
        }

        boolean isOver() {
            return meanwhile.get() == null;
        }

        /** True if it ended in time; else waits until it was answered for. */
        boolean end() {
            if (take() != null) {
                return true;
            }
            boolean interrupted = false;
            while (true) {
                try {
                    answered.await();
                    break;
                } catch (InterruptedException later) {
                    interrupted = true;
                }
            }
            if (interrupted) {
                Thread.currentThread().interrupt();
            }
            return false;
        }

        void answer() {
            Runnable answer = take();
            if (answer == null) {
                return;
            }
            try {
                answer.run();
            } catch (RuntimeException gone) {
                log.warn("event=early-answer-lost why={}", gone.getClass().getSimpleName());
            } finally {
                answered.countDown();
            }
        }

        @SuppressWarnings("NullAway") // none is left once somebody took it
        private Runnable take() {
            return meanwhile.getAndSet(null);
        }
    }
}
