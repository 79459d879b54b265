package ripple.checkin;

import java.time.Instant;
import java.util.List;
import java.util.Optional;
import org.jdbi.v3.sqlobject.customizer.BindMethods;
import org.jdbi.v3.sqlobject.statement.SqlQuery;
import org.jdbi.v3.sqlobject.statement.SqlUpdate;
import ripple.mentoring.MentorshipId;
import ripple.people.PersonId;
import ripple.people.ProgramId;

/** The SQL of what mentees are asked and write. */
interface CheckInStore {

    String WHOLE = """
            SELECT id,
              program_id AS program,
              mentorship_id AS mentorship,
              mentee_id AS mentee,
              occurrence,
              asked_at,
              moved,
              next_step,
              confidence,
              help,
              answered_at,
              changed_at,
              late
            FROM mentee_check_ins
            """;

    /** Nothing happens if this mentee was asked in this week already. */
    @SqlUpdate("""
            INSERT INTO mentee_check_ins (program_id, mentorship_id, mentee_id, occurrence, asked_at)
            VALUES (:program, :mentorship, :mentee, :occurrence, :at)
            ON CONFLICT (program_id, mentorship_id, mentee_id, occurrence) DO NOTHING
            """)
    int ask(ProgramId program, MentorshipId mentorship, PersonId mentee, String occurrence, Instant at);

    @SqlQuery(WHOLE + """
            WHERE program_id = :program
              AND id = :id
            """)
    Optional<CheckIn> find(ProgramId program, CheckInId id);

    @SqlQuery(WHOLE + """
            WHERE program_id = :program
              AND mentorship_id = :mentorship
              AND occurrence = :occurrence
            """)
    Optional<CheckIn> findOfWeek(ProgramId program, MentorshipId mentorship, String occurrence);

    /** The newest week first. */
    @SqlQuery(WHOLE + """
            WHERE program_id = :program
              AND mentorship_id = :mentorship
            ORDER BY occurrence DESC, id DESC
            LIMIT :limit
            """)
    List<CheckIn> findNewest(ProgramId program, MentorshipId mentorship, int limit);

    /** What was written, the newest week first. */
    @SqlQuery(WHOLE + """
            WHERE program_id = :program
              AND mentorship_id = :mentorship
              AND answered_at IS NOT NULL
            ORDER BY occurrence DESC, id DESC
            LIMIT :limit
            OFFSET :offset
            """)
    List<CheckIn> findAnswered(ProgramId program, MentorshipId mentorship, int limit, long offset);

    @SqlQuery("""
            SELECT COUNT(*)
            FROM mentee_check_ins
            WHERE program_id = :program
              AND mentorship_id = :mentorship
              AND answered_at IS NOT NULL
            """)
    long countAnswered(ProgramId program, MentorshipId mentorship);

    /** The newest written confidence before a week. */
    @SqlQuery("""
            SELECT confidence
            FROM mentee_check_ins
            WHERE program_id = :program
              AND mentorship_id = :mentorship
              AND occurrence < :occurrence
              AND confidence IS NOT NULL
            ORDER BY occurrence DESC
            LIMIT 1
            """)
    Optional<Integer> findConfidenceBefore(ProgramId program, MentorshipId mentorship, String occurrence);

    @SqlUpdate("""
            UPDATE mentee_check_ins
            SET moved = :moved,
              next_step = :nextStep,
              confidence = :confidence,
              help = :help,
              late = CASE WHEN answered_at IS NULL THEN :late ELSE late END,
              changed_at = CASE WHEN answered_at IS NULL THEN changed_at ELSE :at END,
              answered_at = COALESCE(answered_at, :at)
            WHERE program_id = :program
              AND id = :id
            """)
    int keep(ProgramId program, CheckInId id, @BindMethods Steps steps, boolean late, Instant at);
}
