package ripple.idea;

import java.util.List;
import org.jdbi.v3.sqlobject.statement.SqlQuery;
import org.jdbi.v3.sqlobject.statement.SqlUpdate;
import ripple.people.PersonId;
import ripple.people.ProgramId;

/** The SQL that shows answers to ideas in an export and takes their words away. */
interface TriageCareStore {

    @SqlQuery("""
            SELECT reason
            FROM idea_decisions
            WHERE program_id = :program
              AND decided_by = :person
              AND reason <> ''
            """)
    List<String> reasonsBy(ProgramId program, PersonId person);

    @SqlUpdate("""
            UPDATE idea_decisions
            SET reason = :words
            WHERE program_id = :program
              AND decided_by = :person
              AND reason <> ''
            """)
    int eraseReasonsBy(ProgramId program, PersonId person, String words);

    @SqlUpdate("""
            UPDATE idea_decisions
            SET reason = ''
            WHERE program_id = :program
              AND idea_number = :number
            """)
    int eraseReason(ProgramId program, IdeaNumber number);

    @SqlQuery(IdeaStore.WHOLE + """
            WHERE ideas.program_id = :program
              AND ideas.number > :after
              AND ideas.decisions > 0
            ORDER BY ideas.number
            LIMIT :limit
            """)
    List<IdeaRow> page(ProgramId program, long after, int limit);
}
