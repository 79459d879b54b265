package ripple.people;

import java.sql.Connection;
import java.sql.PreparedStatement;
import java.sql.ResultSet;
import java.sql.SQLException;
import java.time.ZoneId;
import java.util.Arrays;
import java.util.Optional;

/** The statement that finds one person, prepared by hand because every act of everybody asks it, some of them twice. */
final class FindPersonSql {

    private static final String FIND = """
            SELECT name, zone, standing, admin
            FROM people
            WHERE program_id = ?
              AND id = ?
            """;

    private FindPersonSql() {}

    static Optional<Person> find(Connection connection, ProgramId program, PersonId id) throws SQLException {
        try (PreparedStatement statement = connection.prepareStatement(FIND)) {
            statement.setLong(1, program.value());
            statement.setLong(2, id.value());
            try (ResultSet rows = statement.executeQuery()) {
                return rows.next() ? Optional.of(person(rows, program, id)) : Optional.empty();
            }
        }
    }

    private static Person person(ResultSet row, ProgramId program, PersonId id) throws SQLException {
        return new Person(
                id,
                program,
                row.getString("name"),
                ZoneId.of(row.getString("zone")),
                standing(row.getString("standing")),
                row.getBoolean("admin"));
    }

    private static Standing standing(String code) {
        return Arrays.stream(Standing.values())
                .filter(standing -> standing.code().equals(code))
                .findFirst()
                .orElseThrow(() -> new IllegalStateException("There is no standing of this code"));
    }
}
