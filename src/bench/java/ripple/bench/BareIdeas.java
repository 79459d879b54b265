package ripple.bench;

import java.sql.ResultSet;
import java.sql.SQLException;
import java.sql.Timestamp;
import java.time.Clock;
import java.util.Map;
import java.util.function.ToIntFunction;
import ripple.database.PlainStatement;
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
        return transactions.run(transaction ->
                transaction.plain(Statements.class, Statements::new).keep(form, Timestamp.from(clock.instant())));
    }

    /** The five that keep an idea. */
    private static final class Statements {
        private final PlainStatement number;
        private final PlainStatement author;
        private final PlainStatement idea;
        private final PlainStatement ideaAuthor;
        private final PlainStatement followUp;

        Statements(PlainStatement.Preparing on) {
            this.number = on.statement(NUMBER);
            this.author = on.statement(AUTHOR);
            this.idea = on.statement(Prepared.IDEA);
            this.ideaAuthor = on.statement(Prepared.IDEA_AUTHOR);
            this.followUp = on.statement(Prepared.FOLLOW_UP);
        }

        int keep(Map<String, String> form, Timestamp now) {
            int next = number.ask(statement -> {}, Statements::one);
            int person = author.ask(
                    statement -> statement.setString(1, form.getOrDefault("user_id", "")), Statements::one);
            idea.update(statement -> Prepared.bindIdea(
                    statement, next, form.getOrDefault("text", ""), form.getOrDefault("trigger_id", ""), now));
            ideaAuthor.update(statement -> Prepared.bindAuthor(statement, next, person, now));
            followUp.update(statement -> {
                statement.setInt(1, next);
                statement.setTimestamp(2, now);
            });
            return next;
        }

        private static int one(ResultSet rows) throws SQLException {
            rows.next();
            return rows.getInt(1);
        }
    }
}
