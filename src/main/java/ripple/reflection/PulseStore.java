package ripple.reflection;

import java.time.Instant;
import java.util.List;
import java.util.Optional;
import org.jdbi.v3.sqlobject.statement.SqlQuery;
import org.jdbi.v3.sqlobject.statement.SqlUpdate;
import ripple.mentoring.MentorshipId;
import ripple.people.PersonId;
import ripple.people.ProgramId;

/** The SQL of the pulse: answers for 30 days, counts for good. */
interface PulseStore {

    @SqlQuery("""
            DELETE FROM pulse_answers
            WHERE program_id = :program
              AND person_id = :person
              AND mentorship_id = :mentorship
              AND day = :day
            RETURNING answer, answered_at
            """)
    Optional<Kept> take(ProgramId program, PersonId person, MentorshipId mentorship, int day);

    @SqlUpdate("""
            INSERT INTO pulse_answers (program_id, person_id, mentorship_id, day, answer, answered_at)
            VALUES (:program, :person, :mentorship, :day, :answer, :at)
            """)
    void keep(ProgramId program, PersonId person, MentorshipId mentorship, int day, int answer, Instant at);

    @SqlUpdate("""
            INSERT INTO pulse_counts (program_id, quarter, answer, people)
            VALUES (:program, :quarter, :answer, 1)
            ON CONFLICT (program_id, quarter, answer) DO UPDATE
            SET people = pulse_counts.people + 1
            """)
    void countUp(ProgramId program, String quarter, int answer);

    @SqlUpdate("""
            UPDATE pulse_counts
            SET people = people - 1
            WHERE program_id = :program
              AND quarter = :quarter
              AND answer = :answer
              AND people > 0
            """)
    void countDown(ProgramId program, String quarter, int answer);

    @SqlQuery("""
            SELECT answer, people
            FROM pulse_counts
            WHERE program_id = :program
              AND quarter = :quarter
            """)
    List<Count> counts(ProgramId program, String quarter);

    @SqlUpdate("""
            DELETE FROM pulse_answers
            WHERE program_id = :program
              AND person_id = :person
            """)
    int deleteOf(ProgramId program, PersonId person);

    @SqlUpdate("""
            DELETE FROM pulse_answers
            WHERE (program_id, person_id, mentorship_id, day) IN (
                SELECT program_id, person_id, mentorship_id, day
                FROM pulse_answers
                WHERE program_id = :program
                  AND answered_at < :before
                ORDER BY answered_at
                LIMIT :limit)
            """)
    int letGo(ProgramId program, Instant before, int limit);

    /** An answer that is still kept. */
    record Kept(int answer, Instant answeredAt) {}

    /** How many gave this answer. */
    record Count(int answer, int people) {}
}
