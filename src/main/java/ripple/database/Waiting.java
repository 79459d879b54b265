package ripple.database;

import java.time.Duration;
import java.util.concurrent.CompletableFuture;
import java.util.concurrent.ExecutionException;
import java.util.concurrent.TimeUnit;
import java.util.concurrent.TimeoutException;
import java.util.concurrent.atomic.AtomicBoolean;
import org.jspecify.annotations.Nullable;
import ripple.database.DatabaseUnavailableException.Reason;

/** A work in the writer's queue and the caller who waits for it: either the writer begins it, or the caller takes it back, never both. */
final class Waiting<T> {
    private final Work<T> work;
    private final AtomicBoolean taken = new AtomicBoolean();
    private final CompletableFuture<T> outcome = new CompletableFuture<>();
    private volatile @Nullable OpenTransaction transaction;
    private @Nullable T answer;
    private @Nullable Throwable refusal;

    Waiting(Work<T> work) {
        this.work = work;
    }

    /** The writer takes it; false if the caller has taken it back. */
    boolean begin() {
        return taken.compareAndSet(false, true);
    }

    void run(OpenTransaction.OpenHandle handle) {
        OpenTransaction begun = new OpenTransaction(handle, DatabaseKind.SQLITE);
        transaction = begun;
        answer = begun.run(work);
    }

    /** It said no. Its caller hears so after the commit only: the reason may be what another work of the same batch has just written. */
    void refused(Throwable why) {
        refusal = why;
    }

    /** After the commit. A work that was taken back has no outcome. */
    @SuppressWarnings("NullAway") // a work that ran and was not refused has set its answer
    void kept() {
        if (refusal != null) {
            outcome.completeExceptionally(refusal);
        } else if (transaction != null) {
            outcome.complete(answer);
        }
    }

    void broken(Reason reason, Throwable cause, boolean unknown) {
        boolean mayBeKept = unknown && transaction != null;
        outcome.completeExceptionally(
                mayBeKept
                        ? DatabaseUnavailableException.outcomeUnknown(reason, cause)
                        : DatabaseUnavailableException.nothingKept(reason, cause));
    }

    /** Waits: a bounded time for the beginning, then for the end; an interruption is remembered, not obeyed, once the work has begun. */
    T await(Duration patience) {
        boolean interrupted = false;
        try {
            long deadline = System.nanoTime() + patience.toNanos();
            while (true) {
                try {
                    return finish(outcome.get(Math.max(1, deadline - System.nanoTime()), TimeUnit.NANOSECONDS));
                } catch (TimeoutException late) {
                    takeBack();
                    deadline = System.nanoTime() + TimeUnit.DAYS.toNanos(1);
                } catch (InterruptedException hurried) {
                    interrupted = true;
                    takeBack();
                } catch (ExecutionException refusal) {
                    throw rethrown(refusal.getCause());
                }
            }
        } finally {
            if (interrupted) {
                Thread.currentThread().interrupt();
            }
        }
    }

    private T finish(T kept) {
        OpenTransaction ended = transaction;
        if (ended != null) {
            AfterCommit.run(ended.steps());
        }
        return kept;
    }

    private void takeBack() {
        if (taken.compareAndSet(false, true)) {
            throw new BusyException("The database is busy: what you sent was not kept, because it waited too long");
        }
    }

    private static RuntimeException rethrown(@Nullable Throwable cause) {
        if (cause instanceof RuntimeException refusal) {
            return refusal;
        }
        if (cause instanceof Error error) {
            throw error;
        }
        return new IllegalStateException(cause);
    }
}
