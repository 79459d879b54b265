package ripple.bench;

import java.sql.ResultSet;
import java.sql.SQLException;
import java.time.Clock;
import java.time.Instant;
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
                transaction.plain(Statements.class, Statements::new).keep(form, clock.instant()));
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

        int keep(Map<String, String> form, Instant now) {
            int next = number.ask(none -> {}, Statements::one);
            int person = author.ask(
                    parameters -> parameters.set(1, form.getOrDefault("user_id", "")), Statements::one);
            idea.update(parameters -> parameters
                    .set(1, next)
                    .set(2, form.getOrDefault("text", ""))
                    .set(3, form.getOrDefault("trigger_id", ""))
                    .set(4, now));
            ideaAuthor.update(
                    parameters -> parameters.set(1, next).set(2, person).set(3, now));
            followUp.update(parameters -> parameters.set(1, next).set(2, now));
            return next;
        }

        private static int one(ResultSet rows) throws SQLException {
            rows.next();
            return rows.getInt(1);
        }
    }
}
