package ripple.outbox;

import java.time.Instant;
import java.util.List;
import java.util.Optional;
import org.jdbi.v3.sqlobject.customizer.BindMethods;
import org.jdbi.v3.sqlobject.statement.SqlQuery;
import ripple.people.ProgramId;

/**
 * Taking messages on lease: due, not resting, and no faster than their conversation may go. What differs between the databases is only
 * how two claimers stay out of each other's way.
 */
interface ClaimStore {
    /** Programs in which something is due. */
    @SqlQuery("""
            SELECT id
            FROM programs
            WHERE EXISTS (
                SELECT 1
                FROM outbox_messages
                WHERE program_id = programs.id
                  AND lane IN (0, 1)
                  AND due_at <= :now
                  AND state IN ('ready', 'leased'))
            ORDER BY id
            """)
    List<ProgramId> programsWithWork(Instant now);

    /** When the next message is due, in any program. */
    @SqlQuery("""
            SELECT MIN(due_at)
            FROM outbox_messages
            WHERE state IN ('ready', 'leased')
            """)
    Optional<Instant> nextDue();

    @SqlQuery("""
            SELECT COUNT(*)
            FROM outbox_messages
            WHERE program_id = :program
              AND attempted_at > :since
            """)
    int attemptsSince(ProgramId program, Instant since);

    /** False if another instance is claiming for this program just now. */
    boolean tryLock(ProgramId program);

    List<Claimed> claim(@BindMethods Claim claim);

    /** What to claim. */
    record Claim(ProgramId program, int lane, Instant now, Instant pacedSince, Instant leaseEnds, int limit) {}

    String CHOICE = """
            SELECT m.id
            FROM outbox_messages m
            WHERE m.program_id = :program
              AND m.lane = :lane
              AND m.due_at <= :now
              AND m.state IN ('ready', 'leased')
              AND NOT EXISTS (
                  SELECT 1
                  FROM outbox_messages r
                  WHERE r.program_id = :program
                    AND r.attempted_at > :pacedSince
                    AND r.conversation = m.conversation)
              AND NOT EXISTS (
                  SELECT 1
                  FROM outbox_pauses p
                  WHERE p.program_id = :program
                    AND p.until > :now
                    AND p.scope IN ('workspace', CASE WHEN m.edits_id IS NULL THEN 'new' ELSE 'edit' END))
            ORDER BY m.due_at, m.id
            LIMIT :limit
            """;

    /** A lease that ran out leaves its message in doubt, and counts as a try. */
    String UPDATE = """
            UPDATE outbox_messages
            SET state = 'leased',
                due_at = :leaseEnds,
                lease_epoch = lease_epoch + 1,
                attempts = attempts + 1,
                tries = CASE WHEN state = 'leased' THEN tries + 1 ELSE tries END,
                in_doubt = in_doubt OR state = 'leased',
                attempted_at = :now,
                first_attempt_at = COALESCE(first_attempt_at, :now)
            WHERE id IN (
            """;

    String RETURNING = """
            )
            RETURNING id, program_id AS program, kind, lane, conversation, meant_for, body, edits_id AS edits, put_at, first_attempt_at,
                due_at AS lease_ends, lease_epoch AS epoch, attempts, tries, in_doubt, possible_repeats,
                (SELECT e.reference
                 FROM outbox_messages e
                 WHERE e.id = outbox_messages.edits_id) AS edited_reference
            """;

    /** SQLite has one writer at a time: nobody is in the way. */
    interface OnSqlite extends ClaimStore {
        @Override
        default boolean tryLock(ProgramId program) {
            return true;
        }

        @Override
        @SqlQuery(UPDATE + CHOICE + RETURNING)
        List<Claimed> claim(@BindMethods Claim claim);
    }

    /** PostgreSQL: pacing needs one claimer at a time, and rows that are being marked are passed over. */
    interface OnPostgresql extends ClaimStore {
        @Override
        @SqlQuery("""
                SELECT pg_try_advisory_xact_lock(hashtextextended('claim', :program))
                """)
        boolean tryLock(ProgramId program);

        @Override
        @SqlQuery(UPDATE + CHOICE + "FOR UPDATE OF m SKIP LOCKED" + RETURNING)
        List<Claimed> claim(@BindMethods Claim claim);
    }
}
