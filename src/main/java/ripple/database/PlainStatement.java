package ripple.database;

import java.sql.Connection;
import java.sql.PreparedStatement;
import java.sql.ResultSet;
import java.sql.SQLException;
import java.sql.Timestamp;
import java.sql.Types;
import java.time.Instant;
import org.jdbi.v3.core.statement.UnableToExecuteStatementException;
import org.jspecify.annotations.Nullable;
import org.sqlite.SQLiteConnection;

/**
 * A prepared statement that is kept with its connection, for the few that are asked so often that anything around them is felt. A store is
 * the rule; see {@link Transaction#plain}.
 */
public final class PlainStatement {
    private final Connection connection;
    private final String sql;
    private @Nullable Parameters parameters;

    PlainStatement(Connection connection, String sql) {
        this.connection = connection;
        this.sql = sql;
    }

    /** Prepares statements on one connection. */
    @FunctionalInterface
    public interface Preparing {
        PlainStatement statement(String sql);
    }

    /** Sets the parameters. */
    @FunctionalInterface
    public interface Binding {
        void bind(Parameters parameters) throws SQLException;
    }

    /** The parameters of one statement, the first of which is 1. */
    public static final class Parameters {
        private final PreparedStatement statement;
        private final boolean momentsAreNumbers;

        Parameters(PreparedStatement statement) throws SQLException {
            this.statement = statement;
            this.momentsAreNumbers = statement.getConnection() instanceof SQLiteConnection;
        }

        public Parameters set(int index, long value) throws SQLException {
            statement.setLong(index, value);
            return this;
        }

        public Parameters set(int index, @Nullable String value) throws SQLException {
            statement.setString(index, value);
            return this;
        }

        /** As JDBI would write it; SQLite's driver makes a calendar for each moment, only to write the same number. */
        public Parameters set(int index, Instant value) throws SQLException {
            if (momentsAreNumbers) {
                statement.setLong(index, value.toEpochMilli());
            } else {
                statement.setTimestamp(index, Timestamp.from(value));
            }
            return this;
        }

        public Parameters setNothing(int index) throws SQLException {
            statement.setNull(index, Types.NULL);
            return this;
        }
    }

    /** Reads what is needed of the rows. */
    @FunctionalInterface
    public interface Reading<T> {
        T read(ResultSet rows) throws SQLException;
    }

    /** Changes rows, and says how many. */
    public int update(Binding binding) {
        try {
            return bound(binding).executeUpdate();
        } catch (SQLException trouble) {
            throw spoilt(trouble);
        }
    }

    public <T> T ask(Binding binding, Reading<T> reading) {
        try (ResultSet rows = bound(binding).executeQuery()) {
            return reading.read(rows);
        } catch (SQLException trouble) {
            throw spoilt(trouble);
        }
    }

    /** For a statement without parameters and rows. */
    void execute() throws SQLException {
        bound(parameters -> {}).execute();
    }

    private PreparedStatement bound(Binding binding) throws SQLException {
        Parameters ready = parameters;
        if (ready == null) {
            ready = new Parameters(connection.prepareStatement(sql));
            parameters = ready;
        }
        binding.bind(ready);
        return ready.statement;
    }

    /** In what state it is after trouble only the driver knows. */
    private UnableToExecuteStatementException spoilt(SQLException trouble) {
        Parameters spoilt = parameters;
        parameters = null;
        try {
            if (spoilt != null) {
                spoilt.statement.close();
            }
        } catch (SQLException alreadyBroken) {
            trouble.addSuppressed(alreadyBroken);
        }
        return new UnableToExecuteStatementException("A statement could not be carried out", trouble, null);
    }
}
