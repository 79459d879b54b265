package ripple.mentoring;

import java.time.Instant;
import java.util.List;
import org.jdbi.v3.sqlobject.statement.SqlQuery;
import org.jdbi.v3.sqlobject.statement.SqlUpdate;
import ripple.people.PersonId;
import ripple.people.ProgramId;

/** The SQL of what exports, erasures and retention do with requests for a mentor. */
interface RequestCareStore {

    @SqlQuery(RequestStore.WHOLE + """
            WHERE program_id = :program
              AND id > :after
            ORDER BY id
            LIMIT :limit
            """)
    List<MatchRequest> page(ProgramId program, long after, int limit);

    @SqlQuery("""
            SELECT words
            FROM match_requests
            WHERE program_id = :program
              AND mentee_id = :person
              AND words <> ''
            """)
    List<String> typedBy(ProgramId program, PersonId person);

    @SqlUpdate("""
            UPDATE match_requests
            SET words = ''
            WHERE program_id = :program
              AND mentee_id = :person
              AND words <> ''
            """)
    int empty(ProgramId program, PersonId person);

    /** Requests that ended before this instant and still have their words. */
    @SqlQuery("""
            SELECT id
            FROM match_requests
            WHERE program_id = :program
              AND changed_at < :before
              AND state IN ('matched', 'withdrawn')
              AND words <> ''
            ORDER BY changed_at
            LIMIT :limit
            """)
    List<RequestId> over(ProgramId program, Instant before, int limit);

    @SqlUpdate("""
            UPDATE match_requests
            SET words = ''
            WHERE program_id = :program
              AND id = :id
            """)
    int empty(ProgramId program, RequestId id);
}
