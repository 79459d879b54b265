package ripple.people;

import java.util.List;
import org.jdbi.v3.sqlobject.statement.SqlQuery;
import ripple.database.Row;

/** The SQL of what is handed to a person about who they are here. */
interface OwnPersonStore {

    @SqlQuery("""
            SELECT id AS number, name, zone, standing, admin, met_at
            FROM people
            WHERE program_id = :program
              AND id = :person
            """)
    List<Row> person(ProgramId program, PersonId person);

    @SqlQuery("""
            SELECT days, from_time, to_time, nights_first, nights_last, nights_from, nights_to, away_first,
              away_last, snoozed_until
            FROM people_availability
            WHERE program_id = :program
              AND person_id = :person
            """)
    List<Row> hours(ProgramId program, PersonId person);

    @SqlQuery("""
            SELECT role, asked_at, held_since
            FROM program_roles
            WHERE program_id = :program
              AND person_id = :person
            ORDER BY role
            """)
    List<Row> roles(ProgramId program, PersonId person);
}
