package ripple.database;

import io.micrometer.core.instrument.DistributionSummary;
import io.micrometer.core.instrument.MeterRegistry;
import java.io.IOException;
import java.sql.Connection;
import java.sql.SQLException;
import java.time.Duration;
import java.util.ArrayList;
import java.util.List;
import java.util.concurrent.ArrayBlockingQueue;
import java.util.concurrent.BlockingQueue;
import java.util.concurrent.TimeUnit;
import org.jdbi.v3.core.Jdbi;
import org.jspecify.annotations.Nullable;
import org.slf4j.Logger;
import org.slf4j.LoggerFactory;
import ripple.database.DatabaseUnavailableException.Reason;

/**
 * The one thread that writes to SQLite, with group commit.
 *
 * <p>It takes up to 256 waiting works, runs each inside its own savepoint and commits them together; only then do their callers go on. A
 * work that is refused is rolled back to its savepoint (which stays: releasing it then would throw). When the database itself breaks,
 * the whole batch is undone and the connection is opened anew.
 */
final class SqliteWriter implements AutoCloseable {
    static final int QUEUE = 4096;
    static final int BATCH = 256;

    private static final Logger log = LoggerFactory.getLogger(SqliteWriter.class);

    private final BlockingQueue<Waiting<?>> queue;
    private final SqliteFile file;
    private final Jdbi jdbi;
    private final Duration patience;
    private final DistributionSummary batches;
    private final Thread thread;
    private volatile boolean closed;
    private OpenTransaction.@Nullable OpenHandle open;

    SqliteWriter(SqliteFile file, Duration patience, MeterRegistry meters) {
        this(file, patience, QUEUE, meters);
    }

    SqliteWriter(SqliteFile file, Duration patience, int room, MeterRegistry meters) {
        this.queue = new ArrayBlockingQueue<>(room);
        this.file = file;
        this.jdbi = Mappings.on(
                Jdbi.create(() -> KeptStatements.on(file.forWriting().getConnection())));
        this.patience = patience;
        this.batches = DistributionSummary.builder("ripple.database.batch")
                .description("Works committed together by the writer")
                .register(meters);
        meters.gauge("ripple.database.queue", queue, BlockingQueue::size);
        this.thread = new Thread(this::write, "database-writer");
        this.thread.setDaemon(true);
        this.thread.start();
    }

    <T> T run(Work<T> work) {
        Waiting<T> waiting = new Waiting<>(work);
        if (closed) {
            throw DatabaseUnavailableException.nothingKept(Reason.CLOSED, new IllegalStateException("closed"));
        }
        if (!queue.offer(waiting)) {
            throw new BusyException("The database is busy: too much is waiting to be kept");
        }
        return waiting.await(patience);
    }

    /** How many works wait in the queue. */
    int waiting() {
        return queue.size();
    }

    private void write() {
        List<Waiting<?>> batch = new ArrayList<>(BATCH);
        while (!closed || !queue.isEmpty()) {
            try {
                Waiting<?> first = queue.poll(100, TimeUnit.MILLISECONDS);
                if (first != null) {
                    batch.add(first);
                    queue.drainTo(batch, BATCH - 1);
                    commitTogether(batch);
                }
            } catch (InterruptedException nobodyShould) {
                log.warn("event=writer-interrupted");
            } finally {
                batch.clear();
            }
        }
        disconnect();
    }

    private void commitTogether(List<Waiting<?>> batch) {
        boolean committing = false;
        try {
            OpenTransaction.OpenHandle handle = connected();
            Connection connection = handle.handle().getConnection();
            connection.setAutoCommit(false);
            int begun = 0;
            for (Waiting<?> waiting : batch) {
                if (waiting.begin()) {
                    runInSavepoint(waiting, handle);
                    begun++;
                }
            }
            committing = true;
            connection.setAutoCommit(true);
            batches.record(begun);
            batch.forEach(Waiting::kept);
        } catch (SQLException | RuntimeException broken) { // whatever it is, the writer goes on
            undo(batch, broken, committing);
        }
    }

    /** Runs one work; a refusal undoes only this work, a broken database breaks the batch. */
    private <T> void runInSavepoint(Waiting<T> waiting, OpenTransaction.OpenHandle handle) throws SQLException {
        Savepoint savepoint = handle.plain(Savepoint.class, Savepoint::new);
        savepoint.begin.execute();
        try {
            Nesting.inside(() -> {
                waiting.run(handle);
                return true;
            });
            savepoint.release.execute();
        } catch (RuntimeException | Error refusal) {
            if (Troubles.breaksDatabase(refusal)) {
                throw new BrokenDatabase(Troubles.reason(refusal).orElse(Reason.BROKEN), refusal);
            }
            savepoint.rollBack.execute();
            waiting.refused(refusal instanceof RuntimeException exception ? Troubles.translated(exception) : refusal);
        }
    }

    /** The statements around each work. */
    private static final class Savepoint {
        private final PlainStatement begin;
        private final PlainStatement release;
        private final PlainStatement rollBack;

        Savepoint(PlainStatement.Preparing on) {
            this.begin = on.statement("SAVEPOINT work");
            this.release = on.statement("RELEASE work");
            this.rollBack = on.statement("ROLLBACK TO work");
        }
    }

    private void undo(List<Waiting<?>> batch, Exception broken, boolean committing) {
        Reason reason = broken instanceof BrokenDatabase known
                ? known.reason
                : file.reason(Troubles.reason(broken).orElse(Reason.BROKEN));
        log.error("event=batch-undone reason={} works={} committing={}", reason, batch.size(), committing);
        disconnect();
        boolean unknown = committing && reason == Reason.BROKEN; // a full or locked disk surely kept nothing
        for (Waiting<?> waiting : batch) {
            waiting.broken(reason, broken, unknown);
        }
    }

    private OpenTransaction.OpenHandle connected() {
        OpenTransaction.OpenHandle current = open;
        if (current == null) {
            current = new OpenTransaction.OpenHandle(jdbi.open());
            open = current;
            file.remember();
        }
        if (!file.isStillThere()) {
            throw new BrokenDatabase(Reason.GONE, new IOException("The file is no longer where it was"));
        }
        return current;
    }

    private void disconnect() {
        OpenTransaction.OpenHandle current = open;
        open = null;
        if (current == null) {
            return;
        }
        try {
            current.handle().getConnection().close();
        } catch (SQLException alreadyBroken) {
            log.warn("event=writer-connection-did-not-close code={}", alreadyBroken.getErrorCode());
        }
    }

    /** Writes what waits, then closes. */
    @Override
    public void close() {
        closed = true;
        try {
            thread.join(TimeUnit.SECONDS.toMillis(8));
        } catch (InterruptedException hurried) {
            Thread.currentThread().interrupt();
        }
    }

    /** The database broke, and the reason is known. */
    private static final class BrokenDatabase extends RuntimeException {
        private static final long serialVersionUID = 1L;

        private final Reason reason;

        BrokenDatabase(Reason reason, Throwable cause) {
            super(cause);
            this.reason = reason;
        }
    }
}
