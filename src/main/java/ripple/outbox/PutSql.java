package ripple.outbox;

import java.sql.SQLException;
import ripple.database.PlainStatement;
import ripple.database.Transaction;

/** The statement that puts a new message, a plain one because very many can be put at once. */
final class PutSql {

    private final PlainStatement put;

    private PutSql(PlainStatement.Preparing on) {
        this.put = on.statement("""
                INSERT INTO outbox_messages
                    (program_id, message_key, kind, lane, conversation, body, edits_id, put_at, due_at, meant_for, opens_at, state)
                VALUES
                    (?, ?, ?, ?, ?, ?, ?, ?, ?, ?, ?,
                     CASE WHEN EXISTS (
                         SELECT 1
                         FROM outbox_messages
                         WHERE program_id = ?
                           AND conversation = ?
                           AND lane = ?
                           AND state IN ('queued', 'ready', 'leased'))
                     THEN 'queued' ELSE 'ready' END)
                ON CONFLICT (program_id, message_key) DO NOTHING
                """);
    }

    /** A new message goes to the end of its line: ready if nothing is open there, else queued. False, and nothing happens, if its key is known. */
    static boolean put(Transaction transaction, OutboxStore.NewRow row) {
        return transaction.plain(PutSql.class, PutSql::new).put.update(parameters -> bind(parameters, row)) == 1;
    }

    private static void bind(PlainStatement.Parameters parameters, OutboxStore.NewRow row) throws SQLException {
        parameters.set(1, row.program().value());
        parameters.set(2, row.key());
        parameters.set(3, row.kind().code());
        parameters.set(4, row.lane());
        parameters.set(5, row.conversation());
        parameters.set(6, row.body());
        bindWhereKnown(parameters, row);
        parameters.set(8, row.now());
        parameters.set(9, row.due());
        parameters.set(10, row.meantFor().orElse(null));
        parameters.set(12, row.program().value());
        parameters.set(13, row.conversation());
        parameters.set(14, row.lane());
    }

    private static void bindWhereKnown(PlainStatement.Parameters parameters, OutboxStore.NewRow row)
            throws SQLException {
        if (row.edits().isPresent()) {
            parameters.set(7, row.edits().get());
        } else {
            parameters.setNothing(7);
        }
        if (row.opensAt().isPresent()) {
            parameters.set(11, row.opensAt().get());
        } else {
            parameters.setNothing(11);
        }
    }
}
