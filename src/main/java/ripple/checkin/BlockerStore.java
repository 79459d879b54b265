package ripple.checkin;

import java.time.Instant;
import java.util.Optional;
import org.jdbi.v3.sqlobject.statement.SqlQuery;
import org.jdbi.v3.sqlobject.statement.SqlUpdate;
import ripple.people.PersonId;
import ripple.people.ProgramId;

/** The SQL of what stands in the way of pairs. */
interface BlockerStore {

    String WHOLE = """
            SELECT id, program_id AS program, word_id, words, sponsor_id AS sponsor, state, round, put_at, answered_at
            FROM blockers
            """;

    /** Other words ask the mentee anew, unless the sponsor has heard already; 0 then. */
    @SqlUpdate("""
            INSERT INTO blockers (program_id, word_id, words, sponsor_id, state, round, put_at)
            VALUES (:program, :word, :words, :sponsor, 'asked', 1, :at)
            ON CONFLICT (program_id, word_id) DO UPDATE
            SET words = excluded.words,
              sponsor_id = excluded.sponsor_id,
              state = 'asked',
              round = blockers.round + 1,
              put_at = excluded.put_at,
              answered_at = NULL
            WHERE blockers.state <> 'told'
            """)
    int put(ProgramId program, WordId word, String words, PersonId sponsor, Instant at);

    @SqlQuery(WHOLE + """
            WHERE program_id = :program
              AND word_id = :word
            """)
    Optional<Blocker> findOf(ProgramId program, WordId word);

    @SqlQuery(WHOLE + """
            WHERE program_id = :program
              AND id = :id
            """)
    Optional<Blocker> find(ProgramId program, BlockerId id);

    /** From asked to an end; 0 if it was not asked, or about other words. */
    @SqlUpdate("""
            UPDATE blockers
            SET state = :state,
              answered_at = :at
            WHERE program_id = :program
              AND id = :id
              AND round = :round
              AND state = 'asked'
            """)
    int answer(ProgramId program, BlockerId id, int round, BlockerState state, Instant at);
}
