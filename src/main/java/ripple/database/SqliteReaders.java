package ripple.database;

import java.sql.Connection;
import java.sql.SQLException;
import java.time.Duration;
import java.util.concurrent.ConcurrentLinkedDeque;
import java.util.concurrent.Semaphore;
import java.util.concurrent.TimeUnit;
import org.jdbi.v3.core.Jdbi;
import org.jdbi.v3.core.JdbiException;
import org.jspecify.annotations.Nullable;
import ripple.database.DatabaseUnavailableException.Reason;

/**
 * The connections that read from SQLite. They stay open together with the stores and statements made on them: making those anew costs
 * many times what most reads cost, which is why there is no general pool here.
 */
final class SqliteReaders implements AutoCloseable {
    private static final int MOST = 4;

    private final Jdbi jdbi;
    private final Duration patience;
    private final Semaphore room = new Semaphore(MOST);
    private final ConcurrentLinkedDeque<OpenTransaction.OpenHandle> idle = new ConcurrentLinkedDeque<>();
    private volatile boolean closed;

    SqliteReaders(SqliteFile file, Duration patience) {
        this.jdbi = Mappings.on(
                Jdbi.create(() -> KeptStatements.on(file.forReading().getConnection())));
        this.patience = patience;
    }

    <T> T read(Work<T> work) {
        takeRoom();
        try {
            OpenTransaction.OpenHandle handle = take();
            boolean fit = false;
            try {
                T answer = inside(handle, work);
                fit = true;
                return answer;
            } catch (RuntimeException trouble) {
                fit = !Troubles.breaksDatabase(trouble);
                throw Troubles.translated(trouble);
            } finally {
                giveBack(handle, fit);
            }
        } finally {
            room.release();
        }
    }

    private void takeRoom() {
        try {
            if (!room.tryAcquire(patience.toMillis(), TimeUnit.MILLISECONDS)) {
                throw new BusyException("The database is busy: too much is being read");
            }
        } catch (InterruptedException hurried) {
            Thread.currentThread().interrupt();
            throw new BusyException("The database was not asked: whoever asked was interrupted");
        }
    }

    private OpenTransaction.OpenHandle take() {
        if (closed) {
            throw DatabaseUnavailableException.nothingKept(Reason.CLOSED, new IllegalStateException("closed"));
        }
        OpenTransaction.@Nullable OpenHandle known = idle.pollFirst();
        try {
            return known == null ? opened() : known;
        } catch (JdbiException trouble) {
            throw DatabaseUnavailableException.nothingKept(
                    Troubles.reason(trouble).orElse(Reason.GONE), trouble);
        }
    }

    private OpenTransaction.OpenHandle opened() {
        OpenTransaction.OpenHandle handle = new OpenTransaction.OpenHandle(jdbi.open());
        handle.handle().execute("PRAGMA query_only = true");
        return handle;
    }

    /** One picture from the first to the last question: a deferred transaction. */
    private static <T> T inside(OpenTransaction.OpenHandle handle, Work<T> work) {
        Connection connection = handle.handle().getConnection();
        try {
            connection.setAutoCommit(false);
            try {
                return Nesting.inside(() -> new OpenTransaction(handle, DatabaseKind.SQLITE).run(work));
            } finally {
                connection.setAutoCommit(true);
            }
        } catch (SQLException trouble) {
            throw DatabaseUnavailableException.nothingKept(
                    Troubles.reason(trouble).orElse(Reason.BROKEN), trouble);
        }
    }

    private void giveBack(OpenTransaction.OpenHandle handle, boolean fit) {
        if (fit && !closed) {
            idle.addFirst(handle);
        } else {
            handle.handle().close();
        }
    }

    @Override
    public void close() {
        closed = true;
        for (OpenTransaction.OpenHandle handle = idle.pollFirst(); handle != null; handle = idle.pollFirst()) {
            handle.handle().close();
        }
    }
}
