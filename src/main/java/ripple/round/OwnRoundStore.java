package ripple.round;

import java.util.List;
import org.jdbi.v3.sqlobject.statement.SqlQuery;
import ripple.database.Row;
import ripple.people.PersonId;
import ripple.people.ProgramId;

/** The SQL of what is handed to a person about proposals of match rounds. */
interface OwnRoundStore {

    @SqlQuery("""
            SELECT mentorship_id AS mentorship, mentor_id AS mentor, mentee_id AS mentee, state, answer_by,
              mentor_yes_at, mentee_yes_at
            FROM round_proposals
            WHERE program_id = :program
              AND (mentor_id = :person OR mentee_id = :person)
            ORDER BY mentorship_id
            """)
    List<Row> proposals(ProgramId program, PersonId person);
}
