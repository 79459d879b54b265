package ripple.database;

import com.zaxxer.hikari.HikariDataSource;
import java.sql.Connection;
import java.sql.SQLException;
import java.util.List;
import java.util.Map;
import java.util.concurrent.ConcurrentHashMap;
import org.jdbi.v3.core.Jdbi;
import org.postgresql.PGConnection;
import ripple.database.DatabaseUnavailableException.Reason;

/**
 * Runs works on the pool's connections, each in a transaction of its own. A connection keeps the stores made on it for as long as it lives:
 * making them anew for every work costs a tenth of all that the works cost.
 */
final class PostgresqlConnections implements AutoCloseable {
    private final HikariDataSource pool;
    private final Map<Connection, OpenTransaction.OpenHandle> known = new ConcurrentHashMap<>();

    PostgresqlConnections(HikariDataSource pool) {
        this.pool = pool;
    }

    /** A work's answer, and what should follow. */
    record Done<T>(T answer, List<Runnable> steps) {}

    <T> Done<T> run(Work<T> work) {
        Connection lent = lent();
        try {
            return inside(handle(lent), work);
        } catch (RuntimeException trouble) {
            throw Troubles.translated(trouble);
        } finally {
            giveBack(lent);
        }
    }

    private Connection lent() {
        try {
            return pool.getConnection();
        } catch (SQLException trouble) {
            throw DatabaseUnavailableException.nothingKept(
                    Troubles.reason(trouble).orElse(Reason.GONE), trouble);
        }
    }

    /** The pool cannot see what was done behind its face. */
    private void giveBack(Connection lent) {
        try (lent) {
            if (!isAsItWas(itself(lent))) {
                pool.evictConnection(lent);
            }
        } catch (SQLException broken) {
            pool.evictConnection(lent); // what its work has kept is kept; nobody is lent this one again
        }
    }

    /** The pool's own connection is a new face each time it is lent; what is kept belongs to the one behind it. */
    private static Connection itself(Connection lent) throws SQLException {
        return (Connection) lent.unwrap(PGConnection.class);
    }

    private OpenTransaction.OpenHandle handle(Connection lent) {
        try {
            Connection itself = itself(lent);
            OpenTransaction.OpenHandle handle = known.get(itself);
            return handle == null ? made(itself) : handle;
        } catch (SQLException trouble) {
            throw DatabaseUnavailableException.nothingKept(
                    Troubles.reason(trouble).orElse(Reason.GONE), trouble);
        }
    }

    private OpenTransaction.OpenHandle made(Connection itself) {
        known.keySet().removeIf(PostgresqlConnections::isClosed);
        OpenTransaction.OpenHandle handle = new OpenTransaction.OpenHandle(
                Mappings.on(Jdbi.create(() -> itself)).open());
        known.put(itself, handle);
        return handle;
    }

    private static <T> Done<T> inside(OpenTransaction.OpenHandle handle, Work<T> work) {
        OpenTransaction transaction = new OpenTransaction(handle, DatabaseKind.POSTGRESQL);
        T answer = Nesting.inside(() -> handle.handle().inTransaction(same -> transaction.run(work)));
        return new Done<>(answer, transaction.steps());
    }

    /** The next work must not find itself inside a transaction that nobody ended: it would never be committed. */
    private static boolean isAsItWas(Connection connection) throws SQLException {
        return !connection.isClosed() && connection.getAutoCommit();
    }

    private static boolean isClosed(Connection connection) {
        try {
            return connection.isClosed();
        } catch (SQLException alreadyBroken) {
            return true;
        }
    }

    @Override
    public void close() {
        pool.close();
        known.clear();
    }
}
