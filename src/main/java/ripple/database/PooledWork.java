package ripple.database;

import java.util.List;
import org.jdbi.v3.core.Handle;
import org.jdbi.v3.core.Jdbi;
import org.jdbi.v3.core.JdbiException;
import ripple.database.DatabaseUnavailableException.Reason;

/** A work done in a transaction of its own on a pooled connection: its answer and what should follow. */
record PooledWork<T>(T answer, List<Runnable> steps) {

    static <T> PooledWork<T> run(Jdbi jdbi, DatabaseKind kind, Work<T> work) {
        Handle handle;
        try {
            handle = jdbi.open();
        } catch (JdbiException trouble) {
            throw DatabaseUnavailableException.nothingKept(
                    Troubles.reason(trouble).orElse(Reason.GONE), trouble);
        }
        try (handle) {
            return inside(handle, kind, work);
        } catch (RuntimeException trouble) {
            throw Troubles.translated(trouble);
        }
    }

    private static <T> PooledWork<T> inside(Handle handle, DatabaseKind kind, Work<T> work) {
        OpenTransaction transaction = new OpenTransaction(new OpenTransaction.OpenHandle(handle), kind);
        T answer = Nesting.inside(() -> handle.inTransaction(same -> transaction.run(work)));
        return new PooledWork<>(answer, transaction.steps());
    }
}
