package ripple.database;

import java.sql.Connection;
import java.sql.ResultSet;
import java.sql.SQLException;
import java.sql.Statement;
import javax.sql.DataSource;
import ripple.database.DatabaseUnavailableException.Reason;

/**
 * What erased rows leave behind. On SQLite the file is written anew, since moving rows between pages leaves copies that {@code
 * secure_delete} does not overwrite, and its log is emptied; on PostgreSQL dead rows are vacuumed away.
 */
record Residue(DataSource source, DatabaseKind kind) {
    void remove() {
        try (Connection connection = source.getConnection();
                Statement statement = connection.createStatement()) {
            statement.execute("VACUUM");
            if (kind == DatabaseKind.SQLITE) {
                emptyLog(statement);
            }
        } catch (SQLException trouble) {
            throw DatabaseUnavailableException.nothingKept(
                    Troubles.reason(trouble).orElse(Reason.BROKEN), trouble);
        }
    }

    /** Waits up to the busy time-out for readers of older pictures. */
    private static void emptyLog(Statement statement) throws SQLException {
        try (ResultSet answer = statement.executeQuery("PRAGMA wal_checkpoint(TRUNCATE)")) {
            answer.next();
            if (answer.getInt("busy") != 0) {
                throw DatabaseUnavailableException.nothingKept(
                        Reason.LOCKED, new SQLException("readers are in the way of emptying the log"));
            }
        }
    }
}
