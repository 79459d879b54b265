package ripple.checkin;

import java.time.Instant;
import java.util.List;
import java.util.Optional;
import org.jdbi.v3.sqlobject.statement.SqlQuery;
import org.jdbi.v3.sqlobject.statement.SqlUpdate;
import ripple.mentoring.MentorshipId;
import ripple.people.PersonId;
import ripple.people.ProgramId;

/** The SQL of what mentors are asked and say. */
interface MentorWordStore {

    String WHOLE = """
            SELECT id,
              program_id AS program,
              mentorship_id AS mentorship,
              mentor_id AS mentor,
              occurrence,
              asked_at,
              word,
              obstacle,
              minutes,
              answered_at,
              late
            FROM mentor_words
            """;

    /** Nothing happens if this pair was asked about in this week already. */
    @SqlUpdate("""
            INSERT INTO mentor_words (program_id, mentorship_id, mentor_id, occurrence, month, asked_at)
            VALUES (:program, :mentorship, :mentor, :occurrence, :month, :at)
            ON CONFLICT (program_id, mentorship_id, mentor_id, occurrence) DO NOTHING
            """)
    int ask(ProgramId program, MentorshipId mentorship, PersonId mentor, String occurrence, String month, Instant at);

    @SqlQuery(WHOLE + """
            WHERE program_id = :program
              AND id = :id
            """)
    Optional<MentorWord> find(ProgramId program, WordId id);

    @SqlQuery(WHOLE + """
            WHERE program_id = :program
              AND mentor_id = :mentor
              AND occurrence = :occurrence
            ORDER BY id
            """)
    List<MentorWord> findOfWeek(ProgramId program, PersonId mentor, String occurrence);

    @SqlQuery("""
            SELECT occurrence
            FROM mentor_words
            WHERE program_id = :program
              AND mentor_id = :mentor
            ORDER BY id DESC
            LIMIT 1
            """)
    Optional<String> findNewestWeek(ProgramId program, PersonId mentor);

    /** The newest week first. */
    @SqlQuery(WHOLE + """
            WHERE program_id = :program
              AND mentorship_id = :mentorship
            ORDER BY occurrence DESC, id DESC
            LIMIT :limit
            """)
    List<MentorWord> findNewest(ProgramId program, MentorshipId mentorship, int limit);

    @SqlUpdate("""
            UPDATE mentor_words
            SET word = :word,
              obstacle = CASE WHEN word = :word THEN obstacle END,
              minutes = CASE WHEN :met THEN minutes END,
              late = CASE WHEN answered_at IS NULL THEN :late ELSE late END,
              answered_at = COALESCE(answered_at, :at)
            WHERE program_id = :program
              AND id = :id
            """)
    int say(ProgramId program, WordId id, Word word, boolean met, boolean late, Instant at);

    @SqlUpdate("""
            UPDATE mentor_words
            SET obstacle = :obstacle
            WHERE program_id = :program
              AND id = :id
              AND word = 'stuck'
            """)
    int because(ProgramId program, WordId id, Obstacle obstacle);

    @SqlUpdate("""
            UPDATE mentor_words
            SET minutes = :minutes
            WHERE program_id = :program
              AND id = :id
              AND word IN ('on-track', 'stuck')
            """)
    int met(ProgramId program, WordId id, int minutes);

    @SqlQuery("""
            SELECT COALESCE(SUM(minutes), 0)
            FROM mentor_words
            WHERE program_id = :program
              AND mentor_id = :mentor
              AND month = :month
              AND minutes IS NOT NULL
            """)
    int sumOfMonth(ProgramId program, PersonId mentor, String month);

    @SqlQuery("""
            SELECT COUNT(*) AS meetings, COALESCE(SUM(minutes), 0) AS minutes
            FROM mentor_words
            WHERE program_id = :program
              AND mentorship_id = :mentorship
              AND minutes IS NOT NULL
            """)
    Met metAtAll(ProgramId program, MentorshipId mentorship);

    /** When these two last met, as far as the mentor said so. */
    @SqlQuery("""
            SELECT MAX(answered_at)
            FROM mentor_words
            WHERE program_id = :program
              AND mentorship_id = :mentorship
              AND minutes IS NOT NULL
            """)
    Optional<Instant> findLastMet(ProgramId program, MentorshipId mentorship);

    /** When anything was last said about a pair. */
    @SqlQuery("""
            SELECT MAX(answered_at)
            FROM mentor_words
            WHERE program_id = :program
              AND mentorship_id = :mentorship
              AND word IS NOT NULL
            """)
    Optional<Instant> findLastSaid(ProgramId program, MentorshipId mentorship);
}
