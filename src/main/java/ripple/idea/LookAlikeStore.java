package ripple.idea;

import java.time.Instant;
import java.util.List;
import org.jdbi.v3.sqlobject.customizer.BindList;
import org.jdbi.v3.sqlobject.statement.SqlQuery;
import org.jdbi.v3.sqlobject.statement.SqlUpdate;
import ripple.people.ProgramId;

/** The SQL of ideas side by side: those that may look alike, and those said to be different. */
interface LookAlikeStore {

    /** The newest number of the program; 0 if it has no idea. */
    @SqlQuery("""
            SELECT COALESCE(MAX(last_number), 0)
            FROM idea_counters
            WHERE program_id = :program
            """)
    int newest(ProgramId program);

    @SqlQuery(IdeaStore.WHOLE + """
            WHERE ideas.program_id = :program
              AND ideas.number IN (<numbers>)
            ORDER BY ideas.number DESC
            """)
    List<IdeaRow> findAll(ProgramId program, @BindList("numbers") List<Integer> numbers);

    /** The ideas that are said to be different from this one. */
    @SqlQuery("""
            SELECT higher_number
            FROM idea_differences
            WHERE program_id = :program
              AND lower_number = :number
            UNION ALL
            SELECT lower_number
            FROM idea_differences
            WHERE program_id = :program
              AND higher_number = :number
            """)
    List<IdeaNumber> findDifferent(ProgramId program, IdeaNumber number);

    @SqlUpdate("""
            INSERT INTO idea_differences (program_id, lower_number, higher_number, said_at)
            VALUES (:program, :lower, :higher, :at)
            ON CONFLICT (program_id, lower_number, higher_number)
            DO NOTHING
            """)
    void sayDifferent(ProgramId program, int lower, int higher, Instant at);
}
