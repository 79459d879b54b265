package ripple.round;

import java.util.List;
import java.util.Optional;
import org.jdbi.v3.sqlobject.customizer.BindMethods;
import org.jdbi.v3.sqlobject.statement.SqlBatch;
import org.jdbi.v3.sqlobject.statement.SqlQuery;
import org.jdbi.v3.sqlobject.statement.SqlUpdate;
import ripple.people.PersonId;
import ripple.people.ProgramId;

/** The SQL of who is in a round. */
interface SeatStore {

    String WHOLE = """
            SELECT mentee_id AS mentee,
              line,
              idea_number AS idea,
              possible,
              stable_id AS stable,
              highest_id AS highest,
              mentor_id AS mentor,
              how,
              outcome
            FROM round_seats
            """;

    @SqlBatch("""
            INSERT INTO round_seats (program_id, round_id, mentee_id, line, idea_number, possible, stable_id, highest_id,
              mentor_id, how, outcome)
            VALUES (:program, :round, :mentee, :line, :idea, :possible, :stable, :highest, :mentor, :how, :outcome)
            """)
    void add(ProgramId program, RoundId round, @BindMethods List<Seat> seats);

    @SqlQuery(WHOLE + """
            WHERE program_id = :program
              AND round_id = :round
              AND line > :after
            ORDER BY line
            LIMIT :limit
            """)
    List<Seat> page(ProgramId program, RoundId round, int after, int limit);

    @SqlQuery(WHOLE + """
            WHERE program_id = :program
              AND round_id = :round
              AND mentee_id = :mentee
            """)
    Optional<Seat> find(ProgramId program, RoundId round, PersonId mentee);

    @SqlQuery("""
            SELECT mentee_id
            FROM round_seats
            WHERE program_id = :program
              AND round_id = :round
              AND mentor_id = :mentor
            ORDER BY line
            """)
    List<PersonId> menteesOf(ProgramId program, RoundId round, PersonId mentor);

    /** How many seats a draft has, how many of them a mentor, and for how many the two ways differ. */
    @SqlQuery("""
            SELECT COUNT(*) AS seats,
              COALESCE(SUM(CASE WHEN mentor_id IS NOT NULL THEN 1 ELSE 0 END), 0) AS matched,
              COALESCE(SUM(CASE WHEN COALESCE(stable_id, 0) <> COALESCE(highest_id, 0) THEN 1 ELSE 0 END), 0) AS differing,
              COALESCE(SUM(CASE WHEN how = 'hand' THEN 1 ELSE 0 END), 0) AS by_hand,
              COALESCE(SUM(CASE WHEN outcome = 'asked' THEN 1 ELSE 0 END), 0) AS asked,
              COALESCE(SUM(CASE WHEN outcome = 'left-out' THEN 1 ELSE 0 END), 0) AS left_out
            FROM round_seats
            WHERE program_id = :program
              AND round_id = :round
            """)
    Board.Tally tally(ProgramId program, RoundId round);

    @SqlUpdate("""
            UPDATE round_seats
            SET mentor_id = :mentor,
              how = 'hand'
            WHERE program_id = :program
              AND round_id = :round
              AND mentee_id = :mentee
            """)
    int move(ProgramId program, RoundId round, PersonId mentee, Optional<PersonId> mentor);

    @SqlUpdate("""
            UPDATE round_seats
            SET mentor_id = CASE WHEN :how = 'highest' THEN highest_id ELSE stable_id END,
              how = :how
            WHERE program_id = :program
              AND round_id = :round
            """)
    int use(ProgramId program, RoundId round, How how);

    /** Those to whom the draft gave nobody are done with. */
    @SqlUpdate("""
            UPDATE round_seats
            SET outcome = 'nobody'
            WHERE program_id = :program
              AND round_id = :round
              AND mentor_id IS NULL
            """)
    int closeEmpty(ProgramId program, RoundId round);

    /** Who is still to be asked, in the order of the mentors' numbers. */
    @SqlQuery(WHOLE + """
            WHERE program_id = :program
              AND round_id = :round
              AND outcome = 'open'
              AND mentor_id IS NOT NULL
            ORDER BY mentor_id, line
            LIMIT :limit
            """)
    List<Seat> toAsk(ProgramId program, RoundId round, int limit);

    /** 0 if it is not open any more. */
    @SqlUpdate("""
            UPDATE round_seats
            SET outcome = :outcome
            WHERE program_id = :program
              AND round_id = :round
              AND mentee_id = :mentee
              AND outcome = 'open'
            """)
    int close(ProgramId program, RoundId round, PersonId mentee, Outcome outcome);
}
