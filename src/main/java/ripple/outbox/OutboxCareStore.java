package ripple.outbox;

import java.time.Instant;
import java.util.List;
import org.jdbi.v3.sqlobject.statement.SqlQuery;
import org.jdbi.v3.sqlobject.statement.SqlUpdate;
import ripple.people.ProgramId;

/** The SQL that takes the words of messages away. */
interface OutboxCareStore {
    @SqlQuery("""
            SELECT id, lane, conversation, body
            FROM outbox_messages
            WHERE program_id = :program
              AND id > :after
              AND words_gone_at IS NULL
            ORDER BY id
            LIMIT :limit
            """)
    List<Kept> page(ProgramId program, long after, int limit);

    /** A message that was still to go will not go any more. */
    @SqlUpdate("""
            UPDATE outbox_messages
            SET body = :body,
                words_gone_at = :at,
                ended_at = COALESCE(ended_at, :at),
                reason = CASE WHEN state IN ('sent', 'dead') THEN reason ELSE :reason END,
                state = CASE WHEN state IN ('sent', 'dead') THEN state ELSE 'dead' END
            WHERE program_id = :program
              AND id = :id
            """)
    int erase(ProgramId program, long id, String body, String reason, Instant at);

    /** Where it stands on the platform. */
    @SqlUpdate("""
            UPDATE outbox_messages
            SET reference = NULL
            WHERE program_id = :program
              AND id = :id
            """)
    void forgetReference(ProgramId program, long id);

    @SqlUpdate("""
            UPDATE outbox_messages
            SET body = :body, words_gone_at = :at
            WHERE program_id = :program
              AND id IN (
                  SELECT id
                  FROM outbox_messages
                  WHERE program_id = :program
                    AND ended_at IS NOT NULL
                    AND words_gone_at IS NULL
                    AND ended_at < :before
                  ORDER BY ended_at
                  LIMIT :limit)
            """)
    int letGo(ProgramId program, String body, Instant before, Instant at, int limit);

    /** A message whose words are still there. */
    record Kept(long id, int lane, String conversation, String body) {}
}
