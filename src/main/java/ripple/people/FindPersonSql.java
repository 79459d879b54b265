package ripple.people;

import java.sql.ResultSet;
import java.sql.SQLException;
import java.time.ZoneId;
import java.util.Arrays;
import java.util.Map;
import java.util.Optional;
import java.util.function.Function;
import java.util.stream.Collectors;
import ripple.database.PlainStatement;
import ripple.database.Transaction;

/** The statement that finds one person, a plain one because every act of everybody asks it, some of them twice. */
final class FindPersonSql {

    static final String PERSON = "p.name, p.zone, p.standing, p.admin";
    static final int COLUMNS = 4;

    private static final String FIND = "SELECT " + PERSON + """
             FROM people p
            WHERE p.program_id = ?
              AND p.id = ?
            """;

    private static final Map<String, Standing> STANDINGS =
            Arrays.stream(Standing.values()).collect(Collectors.toMap(Standing::code, Function.identity()));

    private final PlainStatement find;

    private FindPersonSql(PlainStatement.Preparing on) {
        this.find = on.statement(FIND);
    }

    static Optional<Person> find(Transaction transaction, ProgramId program, PersonId id) {
        return transaction.plain(FindPersonSql.class, FindPersonSql::new).find(program, id);
    }

    private Optional<Person> find(ProgramId program, PersonId id) {
        return find.ask(
                parameters -> {
                    parameters.set(1, program.value());
                    parameters.set(2, id.value());
                },
                rows -> rows.next() ? Optional.of(person(rows, program, id)) : Optional.empty());
    }

    /** From the first columns of a row. */
    static Person person(ResultSet row, ProgramId program, PersonId id) throws SQLException {
        return new Person(
                id,
                program,
                row.getString(1),
                ZoneId.of(row.getString(2)),
                standing(row.getString(3)),
                row.getBoolean(4));
    }

    private static Standing standing(String code) {
        return Optional.ofNullable(STANDINGS.get(code))
                .orElseThrow(() -> new IllegalStateException("There is no standing of this code"));
    }
}
