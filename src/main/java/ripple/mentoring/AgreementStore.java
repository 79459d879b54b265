package ripple.mentoring;

import java.time.Instant;
import java.util.List;
import java.util.Optional;
import org.jdbi.v3.sqlobject.customizer.BindMethods;
import org.jdbi.v3.sqlobject.statement.SqlQuery;
import org.jdbi.v3.sqlobject.statement.SqlUpdate;
import ripple.people.PersonId;
import ripple.people.ProgramId;

/** The SQL of agreements. Of each mentorship the version that holds is kept, and at most one that is proposed in its place. */
interface AgreementStore {

    String WHOLE = """
            SELECT mentorship_id AS mentorship,
              version,
              goals,
              cadence,
              place,
              stays_private,
              ends_on,
              proposed_by,
              proposed_at,
              mentor_confirmed_at,
              mentee_confirmed_at
            FROM mentorship_agreements
            """;

    String CONFIRMED = "mentor_confirmed_at IS NOT NULL AND mentee_confirmed_at IS NOT NULL";

    @SqlQuery(WHOLE + """
            WHERE program_id = :program
              AND mentorship_id = :mentorship
              AND\s""" + CONFIRMED + """

            ORDER BY version DESC
            LIMIT 1
            """)
    Optional<Agreement> findHolding(ProgramId program, MentorshipId mentorship);

    @SqlQuery(WHOLE + """
            WHERE program_id = :program
              AND mentorship_id = :mentorship
              AND NOT (""" + CONFIRMED + """
            )
            ORDER BY version DESC
            LIMIT 1
            """)
    Optional<Agreement> findProposed(ProgramId program, MentorshipId mentorship);

    /** How often those live pairs meet that have an agreement which holds; the newest first. */
    @SqlQuery("""
            SELECT a.mentorship_id AS mentorship, a.cadence
            FROM mentorships m
            JOIN mentorship_agreements a
              ON a.program_id = m.program_id
             AND a.mentorship_id = m.id
            WHERE m.program_id = :program
              AND m.state IN ('active', 'paused')
              AND a.mentor_confirmed_at IS NOT NULL
              AND a.mentee_confirmed_at IS NOT NULL
            ORDER BY a.mentorship_id, a.version DESC
            """)
    List<Agreed> cadences(ProgramId program);

    /** How often a pair meets. */
    record Agreed(MentorshipId mentorship, Cadence cadence) {}

    @SqlUpdate("""
            INSERT INTO mentorship_agreements (program_id, mentorship_id, version, goals, cadence, place, stays_private,
              ends_on, proposed_by, proposed_at, mentor_confirmed_at, mentee_confirmed_at)
            VALUES (:program, :mentorship, :version, :goals, :cadence, :place, :staysPrivate,
              :endsOn, :proposedBy, :proposedAt, :mentorConfirmedAt, :menteeConfirmedAt)
            """)
    void add(ProgramId program, @BindMethods Agreement agreement);

    @SqlUpdate("""
            UPDATE mentorship_agreements
            SET mentor_confirmed_at = :at
            WHERE program_id = :program
              AND mentorship_id = :mentorship
              AND version = :version
              AND mentor_confirmed_at IS NULL
            """)
    int confirmByMentor(ProgramId program, MentorshipId mentorship, int version, Instant at);

    @SqlUpdate("""
            UPDATE mentorship_agreements
            SET mentee_confirmed_at = :at
            WHERE program_id = :program
              AND mentorship_id = :mentorship
              AND version = :version
              AND mentee_confirmed_at IS NULL
            """)
    int confirmByMentee(ProgramId program, MentorshipId mentorship, int version, Instant at);

    /** A version that was never confirmed by both gives way to a newer one. */
    @SqlUpdate("""
            DELETE FROM mentorship_agreements
            WHERE program_id = :program
              AND mentorship_id = :mentorship
              AND NOT (""" + CONFIRMED + ")")
    int removeProposed(ProgramId program, MentorshipId mentorship);

    /** Versions before the one that holds now. */
    @SqlUpdate("""
            DELETE FROM mentorship_agreements
            WHERE program_id = :program
              AND mentorship_id = :mentorship
              AND version < :version
            """)
    int removeBefore(ProgramId program, MentorshipId mentorship, int version);

    @SqlUpdate("""
            UPDATE mentorship_agreements
            SET goals = :words,
              stays_private = CASE WHEN stays_private = '' THEN '' ELSE :words END
            WHERE program_id = :program
              AND proposed_by = :person
            """)
    int erase(ProgramId program, PersonId person, String words);
}
