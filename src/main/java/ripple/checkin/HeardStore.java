package ripple.checkin;

import java.time.Instant;
import java.util.List;
import org.jdbi.v3.sqlobject.statement.SqlQuery;
import ripple.mentoring.MentorshipId;
import ripple.people.ProgramId;

/** The SQL of what was heard lately of all pairs of a program. */
interface HeardStore {

    /** Pair by pair, the newest week first. */
    @SqlQuery(MentorWordStore.WHOLE + """
            WHERE program_id = :program
              AND asked_at >= :since
            ORDER BY mentorship_id, occurrence DESC, id DESC
            """)
    List<MentorWord> words(ProgramId program, Instant since);

    @SqlQuery("""
            SELECT mentorship_id AS mentorship, MAX(answered_at) AS at
            FROM mentee_check_ins
            WHERE program_id = :program
              AND asked_at >= :since
              AND answered_at IS NOT NULL
            GROUP BY mentorship_id
            """)
    List<Written> written(ProgramId program, Instant since);

    /** When a mentee wrote last. */
    record Written(MentorshipId mentorship, Instant at) {}
}
