package ripple.round;

import java.time.Instant;
import java.util.List;
import java.util.Optional;
import org.jdbi.v3.sqlobject.customizer.BindMethods;
import org.jdbi.v3.sqlobject.statement.SqlQuery;
import org.jdbi.v3.sqlobject.statement.SqlUpdate;
import ripple.people.PersonId;
import ripple.people.ProgramId;

/** The SQL of rounds. */
interface RoundStore {

    String WHOLE = """
            SELECT id,
              program_id AS program,
              state,
              seed,
              edition,
              mentors,
              places,
              stable_matched,
              stable_total,
              highest_matched,
              highest_total,
              highest_blocking,
              computed_by,
              computed_at,
              ended_at
            FROM rounds
            """;

    /** Absent if there is a draft already. */
    @SqlQuery("""
            INSERT INTO rounds (program_id, state, seed, edition, mentors, places, stable_matched, stable_total,
              highest_matched, highest_total, highest_blocking, computed_by, computed_at)
            VALUES (:program, 'draft', :seed, 1, :mentors, :places, :stableMatched, :stableTotal,
              :highestMatched, :highestTotal, :highestBlocking, :by, :at)
            ON CONFLICT DO NOTHING
            RETURNING id
            """)
    Optional<RoundId> draft(ProgramId program, @BindMethods Figures figures, PersonId by, Instant at);

    @SqlQuery(WHOLE + """
            WHERE program_id = :program
              AND state = 'draft'
            """)
    Optional<RoundRow> findDraft(ProgramId program);

    @SqlQuery(WHOLE + """
            WHERE program_id = :program
              AND id = :id
            """)
    Optional<RoundRow> find(ProgramId program, RoundId id);

    @SqlQuery(WHOLE + """
            WHERE program_id = :program
              AND id > :after
            ORDER BY id
            LIMIT :limit
            """)
    List<RoundRow> page(ProgramId program, long after, int limit);

    /** 0 if somebody else changed or ended it since that edition. */
    @SqlUpdate("""
            UPDATE rounds
            SET edition = edition + 1
            WHERE program_id = :program
              AND id = :id
              AND state = 'draft'
              AND edition = :edition
            """)
    int touch(ProgramId program, RoundId id, int edition);

    /** 0 if it is no draft any more. */
    @SqlUpdate("""
            UPDATE rounds
            SET state = :to,
              ended_by = :by,
              ended_at = :at
            WHERE program_id = :program
              AND id = :id
              AND state = 'draft'
            """)
    int end(ProgramId program, RoundId id, RoundState to, PersonId by, Instant at);

    @SqlUpdate("""
            UPDATE rounds
            SET state = 'published'
            WHERE program_id = :program
              AND id = :id
              AND state = 'publishing'
            """)
    int finish(ProgramId program, RoundId id);

    /** In all programs: those whose people are still being asked. */
    @SqlQuery(WHOLE + """
            WHERE state = 'publishing'
            ORDER BY id
            LIMIT :limit
            """)
    List<RoundRow> publishing(int limit);

    /** The last one of which people heard. */
    @SqlQuery(WHOLE + """
            WHERE program_id = :program
              AND state IN ('publishing', 'published')
            ORDER BY id DESC
            LIMIT 1
            """)
    Optional<RoundRow> findLastPublished(ProgramId program);

    /** What stands in a draft's row. */
    record Figures(
            long seed,
            int mentors,
            int places,
            int stableMatched,
            long stableTotal,
            Optional<Integer> highestMatched,
            Optional<Long> highestTotal,
            Optional<Integer> highestBlocking) {

        static Figures of(Drafting.Drafted drafted) {
            return new Figures(
                    drafted.seed(),
                    drafted.mentors(),
                    drafted.places(),
                    drafted.stable().matched(),
                    drafted.stable().total(),
                    drafted.highest().map(Round.Sum::matched),
                    drafted.highest().map(Round.Sum::total),
                    drafted.highest().map(Round.Sum::blocking));
        }
    }

    /** A row as it stands; a stable matching has no blocking pairs. */
    record RoundRow(
            RoundId id,
            ProgramId program,
            RoundState state,
            long seed,
            int edition,
            int mentors,
            int places,
            int stableMatched,
            long stableTotal,
            Optional<Integer> highestMatched,
            Optional<Long> highestTotal,
            Optional<Integer> highestBlocking,
            Optional<PersonId> computedBy,
            Instant computedAt,
            Optional<Instant> endedAt) {

        Round round() {
            return new Round(
                    id,
                    program,
                    state,
                    seed,
                    edition,
                    mentors,
                    places,
                    new Round.Sum(stableMatched, stableTotal, 0),
                    highestMatched.map(
                            matched -> new Round.Sum(matched, highestTotal.orElse(0L), highestBlocking.orElse(0))),
                    computedBy,
                    computedAt,
                    endedAt);
        }
    }
}
