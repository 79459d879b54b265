package ripple.round;

import java.time.Instant;
import java.util.List;
import java.util.Optional;
import org.jdbi.v3.sqlobject.statement.SqlQuery;
import org.jdbi.v3.sqlobject.statement.SqlUpdate;
import ripple.people.PersonId;
import ripple.people.ProgramId;

/** The SQL that shows rounds in an export and lets go of somebody's traces in them. */
interface RoundCareStore {

    /** More than any round has, so that round and line together make one number. */
    long SEATS_A_ROUND = 10_000_000;

    @SqlQuery("""
            SELECT round_id AS round,
              line,
              mentee_id AS mentee,
              possible,
              stable_id AS stable,
              highest_id AS highest,
              mentor_id AS mentor,
              how,
              outcome
            FROM round_seats
            WHERE program_id = :program
              AND (round_id > :round OR (round_id = :round AND line > :line))
            ORDER BY round_id, line
            LIMIT :limit
            """)
    List<SeatRow> seats(ProgramId program, long round, long line, int limit);

    @SqlQuery(ProposalStore.WHOLE + """
            WHERE program_id = :program
              AND mentorship_id > :after
            ORDER BY mentorship_id
            LIMIT :limit
            """)
    List<Proposal> proposals(ProgramId program, long after, int limit);

    @SqlUpdate("""
            DELETE FROM round_seats
            WHERE program_id = :program
              AND mentee_id = :person
            """)
    int removeMentee(ProgramId program, PersonId person);

    @SqlUpdate("""
            UPDATE round_seats
            SET stable_id = CASE WHEN stable_id = :person THEN NULL ELSE stable_id END,
              highest_id = CASE WHEN highest_id = :person THEN NULL ELSE highest_id END,
              mentor_id = CASE WHEN mentor_id = :person THEN NULL ELSE mentor_id END
            WHERE program_id = :program
              AND (stable_id = :person OR highest_id = :person OR mentor_id = :person)
            """)
    int forgetMentor(ProgramId program, PersonId person);

    /** What was set aside before this instant: what it proposed to whom. */
    @SqlUpdate("""
            DELETE FROM round_seats
            WHERE program_id = :program
              AND (round_id, mentee_id) IN (
                  SELECT s.round_id, s.mentee_id
                  FROM rounds r
                  JOIN round_seats s ON s.program_id = r.program_id AND s.round_id = r.id
                  WHERE r.program_id = :program
                    AND r.state = 'set-aside'
                    AND r.ended_at < :before
                  LIMIT :limit)
            """)
    int letGoSeats(ProgramId program, Instant before, int limit);

    @SqlUpdate("""
            DELETE FROM rounds
            WHERE program_id = :program
              AND state = 'set-aside'
              AND ended_at < :before
              AND NOT EXISTS (
                  SELECT 1
                  FROM round_seats s
                  WHERE s.program_id = rounds.program_id
                    AND s.round_id = rounds.id)
            """)
    int letGoRounds(ProgramId program, Instant before);

    /** A seat with its round. */
    record SeatRow(
            RoundId round,
            int line,
            PersonId mentee,
            int possible,
            Optional<PersonId> stable,
            Optional<PersonId> highest,
            Optional<PersonId> mentor,
            How how,
            Outcome outcome) {}
}
