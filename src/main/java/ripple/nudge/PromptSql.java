package ripple.nudge;

import java.sql.ResultSet;
import java.sql.SQLException;
import java.time.Instant;
import java.util.Optional;
import ripple.database.DatabaseKind;
import ripple.database.PlainStatement;
import ripple.database.Transaction;
import ripple.due.Due;
import ripple.people.Person;

/** The statements that every message of prompts needs, plain ones because very many can go at once. */
final class PromptSql {

    private final PlainStatement counted;
    private final PlainStatement begin;
    private final PlainStatement begun;
    private final PlainStatement beginReturning;
    private final PlainStatement said;

    private PromptSql(PlainStatement.Preparing on) {
        this.counted = on.statement("""
                SELECT COALESCE(MAX(counted), 0)
                FROM prompt_messages
                WHERE program_id = ?
                  AND person_id = ?
                  AND week = ?
                """);
        this.begin = on.statement("""
                INSERT INTO prompt_messages (program_id, person_id, week, at, counted)
                VALUES (?, ?, ?, ?, ?)
                """);
        this.begun = on.statement("SELECT last_insert_rowid()");
        this.beginReturning = on.statement("""
                INSERT INTO prompt_messages (program_id, person_id, week, at, counted)
                VALUES (?, ?, ?, ?, ?)
                RETURNING id
                """);
        this.said = on.statement("""
                INSERT INTO prompts_said (program_id, person_id, kind, subject, occurrence, message_id)
                VALUES (?, ?, ?, ?, ?, ?)
                ON CONFLICT (program_id, person_id, kind, subject, occurrence) DO NOTHING
                """);
    }

    private static PromptSql in(Transaction transaction) {
        return transaction.plain(PromptSql.class, PromptSql::new);
    }

    /** How many of this person's messages of this week count. */
    static int counted(Transaction transaction, Person person, String week) {
        return in(transaction)
                .counted
                .ask(
                        parameters -> {
                            parameters.set(1, person.program().value());
                            parameters.set(2, person.id().value());
                            parameters.set(3, week);
                        },
                        PromptSql::number)
                .intValue();
    }

    /**
     * A number that is taken, or beyond those there are, is refused: then another instance has spoken meanwhile. SQLite makes a table for
     * what an insert returns, which costs more than the insert; it is asked for the row's number instead.
     */
    static long begin(Transaction transaction, Person person, String week, Optional<Integer> counted, Instant at) {
        PromptSql sql = in(transaction);
        PlainStatement.Binding row = parameters -> message(parameters, person, week, counted, at);
        if (transaction.kind() == DatabaseKind.POSTGRESQL) {
            return sql.beginReturning.ask(row, PromptSql::number);
        }
        sql.begin.update(row);
        return sql.begun.ask(parameters -> {}, PromptSql::number);
    }

    private static void message(
            PlainStatement.Parameters parameters, Person person, String week, Optional<Integer> counted, Instant at)
            throws SQLException {
        parameters.set(1, person.program().value());
        parameters.set(2, person.id().value());
        parameters.set(3, week);
        parameters.set(4, at);
        if (counted.isPresent()) {
            parameters.set(5, counted.get());
        } else {
            parameters.setNothing(5);
        }
    }

    /** False if this was said before. */
    static boolean said(Transaction transaction, Due due, long message) {
        return in(transaction).said.update(parameters -> {
                    parameters.set(1, due.program().value());
                    parameters.set(2, due.person().value());
                    parameters.set(3, due.kind());
                    parameters.set(4, due.subject());
                    parameters.set(5, due.occurrence());
                    parameters.set(6, message);
                })
                == 1;
    }

    private static Long number(ResultSet rows) throws SQLException {
        rows.next();
        return rows.getLong(1);
    }
}
