package ripple.mentoring;

import java.time.Instant;
import java.util.List;
import org.jdbi.v3.sqlobject.statement.SqlQuery;
import org.jdbi.v3.sqlobject.statement.SqlUpdate;
import ripple.people.PersonId;
import ripple.people.ProgramId;

/** The SQL of certificates that are to be drawn and sent. */
interface CertificateStore {

    @SqlUpdate("""
            INSERT INTO mentorship_certificates (program_id, mentorship_id, person_id, asked_at)
            VALUES (:program, :mentorship, :person, :at)
            ON CONFLICT DO NOTHING
            """)
    int add(ProgramId program, MentorshipId mentorship, PersonId person, Instant at);

    /** Over all programs. */
    @SqlQuery("""
            SELECT program_id AS program, mentorship_id AS mentorship, person_id AS person, asked_at
            FROM mentorship_certificates
            ORDER BY asked_at
            LIMIT :limit
            """)
    List<InLine> inLine(int limit);

    @SqlUpdate("""
            DELETE FROM mentorship_certificates
            WHERE program_id = :program
              AND mentorship_id = :mentorship
              AND person_id = :person
            """)
    int remove(ProgramId program, MentorshipId mentorship, PersonId person);

    /** Whose, of which mentorship, since when. */
    record InLine(ProgramId program, MentorshipId mentorship, PersonId person, Instant askedAt) {}
}
