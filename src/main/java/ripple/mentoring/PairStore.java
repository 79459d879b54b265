package ripple.mentoring;

import java.time.Instant;
import java.util.List;
import java.util.Optional;
import org.jdbi.v3.sqlobject.customizer.BindMethods;
import org.jdbi.v3.sqlobject.statement.SqlQuery;
import org.jdbi.v3.sqlobject.statement.SqlUpdate;
import ripple.people.PersonId;
import ripple.people.ProgramId;

/** The SQL of what happens in the life of a mentorship: it rests, it is closed, it ends. */
interface PairStore {

    String PAUSES = """
            SELECT program_id AS program, mentorship_id AS mentorship, paused_by, paused_at, resumes_at
            FROM mentorship_pauses
            """;

    String CLOSINGS = """
            SELECT program_id AS program, mentorship_id AS mentorship, person_id AS person, line, closed_at, waits_until
            FROM mentorship_closings
            """;

    @SqlUpdate("""
            INSERT INTO mentorship_pauses (program_id, mentorship_id, paused_by, paused_at, resumes_at)
            VALUES (:program, :mentorship, :pausedBy, :pausedAt, :resumesAt)
            """)
    void pause(@BindMethods Pause pause);

    @SqlQuery(PAUSES + """
            WHERE program_id = :program
              AND mentorship_id = :mentorship
            """)
    Optional<Pause> findPause(ProgramId program, MentorshipId mentorship);

    @SqlUpdate("""
            DELETE FROM mentorship_pauses
            WHERE program_id = :program
              AND mentorship_id = :mentorship
            """)
    int endPause(ProgramId program, MentorshipId mentorship);

    /** Over all programs. */
    @SqlQuery(PAUSES + """
            WHERE resumes_at <= :now
            ORDER BY resumes_at
            LIMIT :limit
            """)
    List<Pause> pausesOver(Instant now, int limit);

    @SqlUpdate("""
            INSERT INTO mentorship_closings (program_id, mentorship_id, person_id, line, closed_at, waits_until)
            VALUES (:program, :mentorship, :person, :line, :closedAt, :waitsUntil)
            ON CONFLICT (program_id, mentorship_id, person_id)
            DO UPDATE SET line = excluded.line
            """)
    void close(@BindMethods Closing closing);

    @SqlQuery(CLOSINGS + """
            WHERE program_id = :program
              AND mentorship_id = :mentorship
            ORDER BY person_id
            """)
    List<Closing> closings(ProgramId program, MentorshipId mentorship);

    @SqlUpdate("""
            DELETE FROM mentorship_closings
            WHERE program_id = :program
              AND mentorship_id = :mentorship
            """)
    int reopen(ProgramId program, MentorshipId mentorship);

    @SqlUpdate("""
            UPDATE mentorship_closings
            SET waits_until = NULL
            WHERE program_id = :program
              AND mentorship_id = :mentorship
            """)
    int stopWaiting(ProgramId program, MentorshipId mentorship);

    /** Over all programs. */
    @SqlQuery(CLOSINGS + """
            WHERE waits_until <= :now
            ORDER BY waits_until
            LIMIT :limit
            """)
    List<Closing> closingsOver(Instant now, int limit);

    @SqlUpdate("""
            INSERT INTO mentorship_endings (program_id, mentorship_id, ended_by, reason, note, ended_at)
            VALUES (:program, :mentorship, :endedBy, :reason, :note, :endedAt)
            """)
    void end(ProgramId program, MentorshipId mentorship, @BindMethods EndingNote ending);

    @SqlQuery("""
            SELECT ended_by, reason, note, ended_at
            FROM mentorship_endings
            WHERE program_id = :program
              AND mentorship_id = :mentorship
            """)
    Optional<EndingNote> findEnding(ProgramId program, MentorshipId mentorship);

    /** When the mentorship of this mentee began that ended last, after this instant and without being completed. */
    @SqlQuery("""
            SELECT begun_at
            FROM mentorships
            WHERE program_id = :program
              AND mentee_id = :mentee
              AND state = 'ended'
              AND begun_at IS NOT NULL
              AND ended_at > :after
            ORDER BY ended_at DESC
            LIMIT 1
            """)
    Optional<Instant> findBeginningOfEnded(ProgramId program, PersonId mentee, Instant after);
}
