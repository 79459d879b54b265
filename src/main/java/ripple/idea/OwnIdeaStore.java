package ripple.idea;

import java.util.List;
import org.jdbi.v3.sqlobject.statement.SqlQuery;
import ripple.database.Row;
import ripple.people.PersonId;
import ripple.people.ProgramId;

/** The SQL of what is handed to a person about their ideas, their answers and what they said of others' ideas. */
interface OwnIdeaStore {

    @SqlQuery("""
            SELECT ideas.number, noticed, might_help, place, touch, raised_by, triage, way, captured_at, edited_at,
              withdrawn_at, since
            FROM idea_authors
            JOIN ideas
              ON ideas.program_id = idea_authors.program_id
             AND ideas.number = idea_authors.idea_number
            WHERE idea_authors.program_id = :program
              AND idea_authors.person_id = :person
            ORDER BY ideas.number
            """)
    List<Row> ideas(ProgramId program, PersonId person);

    @SqlQuery("""
            SELECT idea_number AS idea, decided_at, reason, merged_into
            FROM idea_decisions
            WHERE program_id = :program
              AND decided_by = :person
            ORDER BY idea_number
            """)
    List<Row> answers(ProgramId program, PersonId person);

    @SqlQuery("""
            SELECT idea_number AS idea, said_at
            FROM idea_voices
            WHERE program_id = :program
              AND person_id = :person
            ORDER BY idea_number
            """)
    List<Row> voices(ProgramId program, PersonId person);

    @SqlQuery("""
            SELECT lower_number AS idea, higher_number AS is_not_the_same_as, said_at
            FROM idea_differences
            WHERE program_id = :program
              AND (lower_number IN (SELECT idea_number FROM idea_authors WHERE program_id = :program AND person_id = :person)
                OR higher_number IN (SELECT idea_number FROM idea_authors WHERE program_id = :program AND person_id = :person))
            ORDER BY lower_number, higher_number
            """)
    List<Row> differences(ProgramId program, PersonId person);
}
