package ripple.people;

import java.sql.ResultSet;
import java.sql.SQLException;
import java.sql.Timestamp;
import java.time.LocalTime;
import java.util.Optional;
import org.jspecify.annotations.Nullable;
import ripple.database.PlainStatement;
import ripple.database.Transaction;

/** When one person may be told what can wait; a plain statement, because the tick asks it of everybody for whom something has come. */
final class AvailabilitySql {

    static final String AVAILABILITY = """
            a.days, a.from_time, a.to_time, a.nights_first, a.nights_last, a.nights_from, a.nights_to,
                a.away_first, a.away_last, a.snoozed_until, s.usual_from, s.usual_to
            FROM people p
            LEFT JOIN people_availability a
              ON a.program_id = p.program_id
             AND a.person_id = p.id
            LEFT JOIN program_settings s
              ON s.program_id = p.program_id
            WHERE p.program_id = ?
              AND p.id = ?
            """;

    private final PlainStatement find;

    private AvailabilitySql(PlainStatement.Preparing on) {
        this.find = on.statement("SELECT " + AVAILABILITY);
    }

    /** What somebody said, or what is usual in the program. */
    static Availability of(Transaction transaction, ProgramId program, PersonId person) {
        return transaction
                .plain(AvailabilitySql.class, AvailabilitySql::new)
                .find
                .ask(
                        parameters -> {
                            parameters.set(1, program.value());
                            parameters.set(2, person.value());
                        },
                        rows -> rows.next() ? availability(rows, 0) : Availability.USUAL);
    }

    /** From the columns of a row after so many others. */
    static Availability availability(ResultSet row, int others) throws SQLException {
        return row.getString(others + 1) == null
                ? usual(row.getString(others + 11), row.getString(others + 12))
                : said(row, others);
    }

    private static Availability said(ResultSet row, int others) throws SQLException {
        AvailabilityStore.Row said = new AvailabilityStore.Row(
                row.getString(others + 1),
                row.getString(others + 2),
                row.getString(others + 3),
                Optional.ofNullable(row.getString(others + 4)),
                Optional.ofNullable(row.getString(others + 5)),
                Optional.ofNullable(row.getString(others + 6)),
                Optional.ofNullable(row.getString(others + 7)),
                Optional.ofNullable(row.getString(others + 8)),
                Optional.ofNullable(row.getString(others + 9)),
                Optional.ofNullable(row.getTimestamp(others + 10)).map(Timestamp::toInstant));
        return said.availability();
    }

    private static Availability usual(@Nullable String from, @Nullable String to) {
        if (from == null || to == null) {
            return Availability.USUAL;
        }
        Hours hours = new Hours(LocalTime.parse(from), LocalTime.parse(to));
        return hours.equals(Hours.USUAL)
                ? Availability.USUAL
                : Availability.USUAL.with(new Week(Week.USUAL.days(), hours));
    }
}
