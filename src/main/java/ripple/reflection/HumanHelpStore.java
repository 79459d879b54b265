package ripple.reflection;

import java.util.Optional;
import org.jdbi.v3.sqlobject.statement.SqlQuery;
import org.jdbi.v3.sqlobject.statement.SqlUpdate;
import ripple.people.ProgramId;

/** The SQL of whom people in need can call. */
interface HumanHelpStore {

    @SqlQuery("""
            SELECT words
            FROM human_help
            WHERE program_id = :program
            """)
    Optional<String> find(ProgramId program);

    @SqlUpdate("""
            INSERT INTO human_help (program_id, words)
            VALUES (:program, :words)
            ON CONFLICT (program_id) DO UPDATE
            SET words = excluded.words
            """)
    void keep(ProgramId program, String words);
}
