package ripple.checkin;

import java.time.Instant;
import java.util.List;
import java.util.Optional;
import org.jdbi.v3.sqlobject.statement.SqlQuery;
import org.jdbi.v3.sqlobject.statement.SqlUpdate;
import ripple.mentoring.MentorshipId;
import ripple.people.PersonId;
import ripple.people.ProgramId;

/** The SQL that shows check-ins in an export and takes their words away. */
interface CheckInCareStore {

    @SqlQuery("""
            SELECT id, mentorship_id AS mentorship, mentor_id AS mentor, occurrence AS week, word, minutes, late
            FROM mentor_words
            WHERE program_id = :program
              AND id > :after
            ORDER BY id
            LIMIT :limit
            """)
    List<Exported> page(ProgramId program, long after, int limit);

    @SqlQuery("""
            SELECT moved, next_step, help
            FROM mentee_check_ins
            WHERE program_id = :program
              AND mentee_id = :person
              AND answered_at IS NOT NULL
            """)
    List<Typed> typedBy(ProgramId program, PersonId person);

    @SqlQuery("""
            SELECT blockers.words
            FROM blockers
            JOIN mentor_words
              ON mentor_words.program_id = blockers.program_id
             AND mentor_words.id = blockers.word_id
            WHERE blockers.program_id = :program
              AND mentor_words.mentor_id = :person
            """)
    List<String> blockersBy(ProgramId program, PersonId person);

    @SqlUpdate("""
            UPDATE mentee_check_ins
            SET moved = '', next_step = '', help = '', confidence = NULL
            WHERE program_id = :program
              AND mentee_id = :person
              AND answered_at IS NOT NULL
            """)
    int eraseCheckIns(ProgramId program, PersonId person);

    @SqlUpdate("""
            UPDATE mentor_words
            SET obstacle = NULL
            WHERE program_id = :program
              AND obstacle IS NOT NULL
              AND (mentor_id = :person
                   OR mentorship_id IN (
                       SELECT id
                       FROM mentorships
                       WHERE program_id = :program
                         AND mentee_id = :person))
            """)
    int eraseObstacles(ProgramId program, PersonId person);

    /** The words of a blocker are about both, so they go with either. */
    @SqlUpdate("""
            UPDATE blockers
            SET words = :gone
            WHERE program_id = :program
              AND word_id IN (
                  SELECT mentor_words.id
                  FROM mentor_words
                  JOIN mentorships
                    ON mentorships.program_id = mentor_words.program_id
                   AND mentorships.id = mentor_words.mentorship_id
                  WHERE mentor_words.program_id = :program
                    AND (mentor_words.mentor_id = :person OR mentorships.mentee_id = :person))
            """)
    int eraseBlockers(ProgramId program, PersonId person, String gone);

    @SqlUpdate("""
            DELETE FROM check_in_hours
            WHERE program_id = :program
              AND person_id = :person
            """)
    int forgetHours(ProgramId program, PersonId person);

    /** Check-ins with words, of pairs that ended before this instant. */
    @SqlUpdate("""
            UPDATE mentee_check_ins
            SET moved = '', next_step = '', help = '', confidence = NULL
            WHERE program_id = :program
              AND id IN (
                  SELECT written.id
                  FROM mentorships
                  JOIN mentee_check_ins written
                    ON written.program_id = mentorships.program_id
                   AND written.mentorship_id = mentorships.id
                  WHERE mentorships.program_id = :program
                    AND mentorships.ended_at < :before
                    AND written.moved <> ''
                  ORDER BY mentorships.ended_at, written.id
                  LIMIT :limit)
            """)
    int letGo(ProgramId program, Instant before, int limit);

    /** What stood in the way of pairs that ended before this instant. */
    @SqlUpdate("""
            UPDATE blockers
            SET words = :gone
            WHERE program_id = :program
              AND id IN (
                  SELECT kept.id
                  FROM mentorships over
                  JOIN mentor_words
                    ON mentor_words.program_id = over.program_id
                   AND mentor_words.mentorship_id = over.id
                  JOIN blockers kept
                    ON kept.program_id = over.program_id
                   AND kept.word_id = mentor_words.id
                  WHERE over.program_id = :program
                    AND over.ended_at < :before
                    AND kept.words <> :gone
                  ORDER BY over.ended_at, kept.id
                  LIMIT :limit)
            """)
    int letGoOfBlockers(ProgramId program, Instant before, String gone, int limit);

    /** What an export shows. */
    record Exported(
            long id,
            MentorshipId mentorship,
            PersonId mentor,
            String week,
            Optional<Word> word,
            Optional<Integer> minutes,
            boolean late) {}

    /** The free text of a check-in. */
    record Typed(String moved, String nextStep, String help) {}
}
