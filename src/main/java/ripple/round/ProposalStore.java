package ripple.round;

import java.time.Instant;
import java.util.List;
import java.util.Optional;
import org.jdbi.v3.sqlobject.statement.SqlQuery;
import org.jdbi.v3.sqlobject.statement.SqlUpdate;
import ripple.mentoring.MentorshipId;
import ripple.people.PersonId;
import ripple.people.ProgramId;

/** The SQL of proposed pairs. */
interface ProposalStore {

    String WHOLE = """
            SELECT program_id AS program,
              mentorship_id AS mentorship,
              round_id AS round,
              mentor_id AS mentor,
              mentee_id AS mentee,
              state,
              answer_by,
              mentor_yes_at,
              mentee_yes_at
            FROM round_proposals
            """;

    @SqlUpdate("""
            INSERT INTO round_proposals (program_id, mentorship_id, round_id, mentor_id, mentee_id, state, answer_by)
            VALUES (:program, :mentorship, :round, :mentor, :mentee, 'waiting', :answerBy)
            """)
    void add(
            ProgramId program,
            MentorshipId mentorship,
            RoundId round,
            PersonId mentor,
            PersonId mentee,
            Instant answerBy);

    @SqlQuery(WHOLE + """
            WHERE program_id = :program
              AND mentorship_id = :mentorship
            """)
    Optional<Proposal> find(ProgramId program, MentorshipId mentorship);

    @SqlQuery(WHOLE + """
            WHERE program_id = :program
              AND state = 'waiting'
              AND mentee_id = :person
            UNION ALL
            """ + WHOLE + """
            WHERE program_id = :program
              AND state = 'waiting'
              AND mentor_id = :person
            """)
    List<Proposal> waitingFor(ProgramId program, PersonId person);

    @SqlUpdate("""
            UPDATE round_proposals
            SET mentor_yes_at = CASE WHEN mentor_id = :person THEN COALESCE(mentor_yes_at, :at) ELSE mentor_yes_at END,
              mentee_yes_at = CASE WHEN mentee_id = :person THEN COALESCE(mentee_yes_at, :at) ELSE mentee_yes_at END
            WHERE program_id = :program
              AND mentorship_id = :mentorship
              AND state = 'waiting'
            """)
    int sayYes(ProgramId program, MentorshipId mentorship, PersonId person, Instant at);

    /** 0 if it waits no more. */
    @SqlUpdate("""
            UPDATE round_proposals
            SET state = :to
            WHERE program_id = :program
              AND mentorship_id = :mentorship
              AND state = 'waiting'
            """)
    int end(ProgramId program, MentorshipId mentorship, ProposalState to);

    /** What has waited long enough, in all programs, longest first. */
    @SqlQuery(WHOLE + """
            WHERE state = 'waiting'
              AND answer_by <= :now
            ORDER BY answer_by
            LIMIT :limit
            """)
    List<Proposal> overdue(Instant now, int limit);

    @SqlQuery("""
            SELECT state, COUNT(*) AS pairs
            FROM round_proposals
            WHERE program_id = :program
              AND round_id = :round
            GROUP BY state
            """)
    List<Count> counts(ProgramId program, RoundId round);

    /** How many pairs of a round stand where. */
    record Count(ProposalState state, int pairs) {}
}
