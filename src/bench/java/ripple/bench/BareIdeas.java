package ripple.bench;

import java.sql.Connection;
import java.sql.PreparedStatement;
import java.sql.ResultSet;
import java.sql.SQLException;
import java.sql.Timestamp;
import java.time.Clock;
import java.util.Map;
import java.util.function.ToIntFunction;
import ripple.database.Transactions;

/** Keeps an idea in the same tables, by plain prepared statements through the same writer. */
final class BareIdeas implements ToIntFunction<Map<String, String>> {

    private static final String NUMBER = """
            INSERT INTO idea_counters (program_id, last_number)
            VALUES (1, 1)
            ON CONFLICT (program_id)
            DO UPDATE SET last_number = idea_counters.last_number + 1
            RETURNING last_number
            """;
    private static final String AUTHOR = """
            SELECT person_id
            FROM slack_people
            WHERE program_id = 1
              AND user_id = ?
            """;

    private final Transactions transactions;
    private final Clock clock = Clock.systemUTC();

    BareIdeas(Transactions transactions) {
        this.transactions = transactions;
    }

    @Override
    public int applyAsInt(Map<String, String> form) {
        return transactions.run(transaction -> {
            try {
                return keep(transaction.store(BareStore.class).getHandle().getConnection(), form);
            } catch (SQLException e) {
                throw new IllegalStateException(e);
            }
        });
    }

    private int keep(Connection connection, Map<String, String> form) throws SQLException {
        Timestamp now = Timestamp.from(clock.instant());
        int number = one(connection, NUMBER);
        long person = one(connection, AUTHOR, form.getOrDefault("user_id", ""));
        try (PreparedStatement statement = connection.prepareStatement(Prepared.IDEA)) {
            Prepared.bindIdea(statement, number, form.getOrDefault("text", ""), form.getOrDefault("trigger_id", ""), now);
            statement.executeUpdate();
        }
        try (PreparedStatement statement = connection.prepareStatement(Prepared.IDEA_AUTHOR)) {
            Prepared.bindAuthor(statement, number, person, now);
            statement.executeUpdate();
        }
        try (PreparedStatement statement = connection.prepareStatement(Prepared.FOLLOW_UP)) {
            statement.setInt(1, number);
            statement.setTimestamp(2, now);
            statement.executeUpdate();
        }
        return number;
    }

    private static int one(Connection connection, String sql, String... values) throws SQLException {
        try (PreparedStatement statement = connection.prepareStatement(sql)) {
            for (int i = 0; i < values.length; i++) {
                statement.setString(i + 1, values[i]);
            }
            try (ResultSet rows = statement.executeQuery()) {
                rows.next();
                return rows.getInt(1);
            }
        }
    }
}
