package ripple.due;

import java.time.Instant;
import ripple.database.PlainStatement;
import ripple.database.Transaction;

/** The statements that the tick needs for each prompt, plain ones because very many can be due at once. */
final class DueSql {

    private final PlainStatement put;
    private final PlainStatement delete;

    private DueSql(PlainStatement.Preparing on) {
        this.put = on.statement("""
                INSERT INTO due_prompts (program_id, person_id, kind, subject, turn, occurrence, at, look_at)
                VALUES (?, ?, ?, ?, ?, ?, ?, ?)
                ON CONFLICT (program_id, person_id, kind, subject, turn) DO UPDATE
                SET occurrence = excluded.occurrence,
                    at = excluded.at,
                    look_at = excluded.look_at
                """);
        this.delete = on.statement("""
                DELETE FROM due_prompts
                WHERE program_id = ?
                  AND person_id = ?
                  AND kind = ?
                  AND subject = ?
                  AND turn = ?
                  AND occurrence = ?
                  AND at = ?
                """);
    }

    private static DueSql in(Transaction transaction) {
        return transaction.plain(DueSql.class, DueSql::new);
    }

    static void put(Transaction transaction, Due due, int turn, Instant lookAt) {
        in(transaction).put.update(parameters -> {
            key(parameters, due, turn);
            parameters.set(6, due.occurrence());
            parameters.set(7, due.at());
            parameters.set(8, lookAt);
        });
    }

    /** Only if it is still as it came: what has been planned in its place meanwhile stays. */
    static void delete(Transaction transaction, Due due, int turn) {
        in(transaction).delete.update(parameters -> {
            key(parameters, due, turn);
            parameters.set(6, due.occurrence());
            parameters.set(7, due.at());
        });
    }

    private static void key(PlainStatement.Parameters parameters, Due due, int turn) throws java.sql.SQLException {
        parameters.set(1, due.program().value());
        parameters.set(2, due.person().value());
        parameters.set(3, due.kind());
        parameters.set(4, due.subject());
        parameters.set(5, turn);
    }
}
