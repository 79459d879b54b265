package ripple.reflection;

import java.util.List;
import org.jdbi.v3.sqlobject.statement.SqlQuery;
import ripple.database.Row;
import ripple.people.PersonId;
import ripple.people.ProgramId;

/** The SQL of what is handed to a person about what they wrote for themselves and said yes to. */
interface OwnReflectionStore {

    @SqlQuery("""
            SELECT theme, what, so_what, now_what, written_at, edited_at, shared_with, shared_at
            FROM reflections
            WHERE program_id = :program
              AND author_id = :person
            ORDER BY id
            """)
    List<Row> reflections(ProgramId program, PersonId person);

    @SqlQuery("""
            SELECT mentorship_id AS mentorship, day, answer, answered_at
            FROM pulse_answers
            WHERE program_id = :program
              AND person_id = :person
            ORDER BY answered_at
            """)
    List<Row> pulses(ProgramId program, PersonId person);

    @SqlQuery("""
            SELECT reflects, pulse
            FROM care_choices
            WHERE program_id = :program
              AND person_id = :person
            """)
    List<Row> choices(ProgramId program, PersonId person);
}
