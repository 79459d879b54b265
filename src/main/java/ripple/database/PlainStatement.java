package ripple.database;

import java.sql.Connection;
import java.sql.PreparedStatement;
import java.sql.ResultSet;
import java.sql.SQLException;
import org.jdbi.v3.core.statement.UnableToExecuteStatementException;
import org.jspecify.annotations.Nullable;

/**
 * A prepared statement that is kept with its connection, for the few that are asked so often that anything around them is felt. A store is
 * the rule; see {@link Transaction#plain}.
 */
public final class PlainStatement {
    private final Connection connection;
    private final String sql;
    private @Nullable PreparedStatement prepared;

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
        void bind(PreparedStatement statement) throws SQLException;
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
        bound(statement -> {}).execute();
    }

    private PreparedStatement bound(Binding binding) throws SQLException {
        PreparedStatement statement = prepared;
        if (statement == null) {
            statement = connection.prepareStatement(sql);
            prepared = statement;
        }
        binding.bind(statement);
        return statement;
    }

    /** In what state it is after trouble only the driver knows. */
    private UnableToExecuteStatementException spoilt(SQLException trouble) {
        PreparedStatement statement = prepared;
        prepared = null;
        try {
            if (statement != null) {
                statement.close();
            }
        } catch (SQLException alreadyBroken) {
            trouble.addSuppressed(alreadyBroken);
        }
        return new UnableToExecuteStatementException("A statement could not be carried out", trouble, null);
    }
}
