package ripple.mentoring;

import java.time.Instant;
import java.util.List;
import java.util.Optional;
import org.jdbi.v3.sqlobject.statement.SqlQuery;
import org.jdbi.v3.sqlobject.statement.SqlUpdate;
import ripple.people.PersonId;
import ripple.people.ProgramId;

/** The SQL that shows the life of mentorships in an export and takes words away. */
interface PairCareStore {

    /** The newest version of each. */
    @SqlQuery("""
            SELECT mentorship_id AS mentorship, version, cadence, place, ends_on, mentor_confirmed_at, mentee_confirmed_at
            FROM mentorship_agreements newest
            WHERE program_id = :program
              AND mentorship_id > :after
              AND version = (
                SELECT MAX(version)
                FROM mentorship_agreements other
                WHERE other.program_id = newest.program_id
                  AND other.mentorship_id = newest.mentorship_id)
            ORDER BY mentorship_id
            LIMIT :limit
            """)
    List<AgreementRow> agreements(ProgramId program, long after, int limit);

    @SqlQuery("""
            SELECT mentorship_id AS mentorship, ended_by, reason, note, ended_at
            FROM mentorship_endings
            WHERE program_id = :program
              AND mentorship_id > :after
            ORDER BY mentorship_id
            LIMIT :limit
            """)
    List<EndingRow> endings(ProgramId program, long after, int limit);

    @SqlQuery("""
            SELECT id, mentor_id AS mentor, cover_id AS cover, first_day, last_day, state
            FROM mentor_covers
            WHERE program_id = :program
              AND id > :after
            ORDER BY id
            LIMIT :limit
            """)
    List<CoverRow> covers(ProgramId program, long after, int limit);

    @SqlQuery("""
            SELECT goals
            FROM mentorship_agreements
            WHERE program_id = :program
              AND proposed_by = :person
            UNION ALL
            SELECT stays_private
            FROM mentorship_agreements
            WHERE program_id = :program
              AND proposed_by = :person
              AND stays_private <> ''
            UNION ALL
            SELECT note
            FROM mentorship_endings
            WHERE program_id = :program
              AND ended_by = :person
              AND note <> ''
            UNION ALL
            SELECT line
            FROM mentorship_closings
            WHERE program_id = :program
              AND person_id = :person
              AND line <> ''
            """)
    List<String> typedBy(ProgramId program, PersonId person);

    @SqlUpdate("""
            UPDATE mentorship_endings
            SET note = '',
              ended_by = NULL
            WHERE program_id = :program
              AND ended_by = :person
            """)
    int eraseNotes(ProgramId program, PersonId person);

    @SqlUpdate("""
            UPDATE mentorship_closings
            SET line = ''
            WHERE program_id = :program
              AND person_id = :person
              AND line <> ''
            """)
    int eraseLines(ProgramId program, PersonId person);

    @SqlUpdate("""
            DELETE FROM mentorship_certificates
            WHERE program_id = :program
              AND person_id = :person
            """)
    int forgetCertificates(ProgramId program, PersonId person);

    @SqlUpdate("""
            UPDATE mentor_covers
            SET state = 'over'
            WHERE program_id = :program
              AND (mentor_id = :person OR cover_id = :person)
              AND state IN ('asked', 'agreed')
            """)
    int endCovers(ProgramId program, PersonId person);

    /** Of pairs that ended before this instant, the longest ago first. */
    @SqlUpdate("""
            UPDATE mentorship_agreements
            SET goals = :gone,
              stays_private = ''
            WHERE program_id = :program
              AND mentorship_id IN (
                  SELECT over.id
                  FROM mentorships over
                  JOIN mentorship_agreements kept
                    ON kept.program_id = over.program_id
                   AND kept.mentorship_id = over.id
                  WHERE over.program_id = :program
                    AND over.ended_at < :before
                    AND kept.goals <> :gone
                  ORDER BY over.ended_at, over.id
                  LIMIT :limit)
            """)
    int letGoOfAgreements(ProgramId program, Instant before, String gone, int limit);

    @SqlUpdate("""
            UPDATE mentorship_endings
            SET note = ''
            WHERE program_id = :program
              AND mentorship_id IN (
                  SELECT over.id
                  FROM mentorships over
                  JOIN mentorship_endings kept
                    ON kept.program_id = over.program_id
                   AND kept.mentorship_id = over.id
                  WHERE over.program_id = :program
                    AND over.ended_at < :before
                    AND kept.note <> ''
                  ORDER BY over.ended_at, over.id
                  LIMIT :limit)
            """)
    int letGoOfNotes(ProgramId program, Instant before, int limit);

    @SqlUpdate("""
            UPDATE mentorship_closings
            SET line = ''
            WHERE program_id = :program
              AND line <> ''
              AND mentorship_id IN (
                  SELECT over.id
                  FROM mentorships over
                  JOIN mentorship_closings kept
                    ON kept.program_id = over.program_id
                   AND kept.mentorship_id = over.id
                  WHERE over.program_id = :program
                    AND over.ended_at < :before
                    AND kept.line <> ''
                  ORDER BY over.ended_at, over.id
                  LIMIT :limit)
            """)
    int letGoOfLines(ProgramId program, Instant before, int limit);

    /** An agreement without its words. */
    record AgreementRow(
            long mentorship,
            int version,
            String cadence,
            String place,
            String endsOn,
            Optional<Instant> mentorConfirmedAt,
            Optional<Instant> menteeConfirmedAt) {}

    /** How a mentorship ended. */
    record EndingRow(long mentorship, Optional<PersonId> endedBy, String reason, String note, Instant endedAt) {}

    /** Who stood in for whom. */
    record CoverRow(long id, PersonId mentor, PersonId cover, String firstDay, String lastDay, String state) {}
}
