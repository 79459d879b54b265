package ripple.outbox;

import java.time.Instant;
import java.util.List;
import java.util.Optional;
import org.jdbi.v3.sqlobject.customizer.BindMethods;
import org.jdbi.v3.sqlobject.statement.SqlQuery;
import org.jdbi.v3.sqlobject.statement.SqlUpdate;
import ripple.people.ProgramId;

/** The SQL of the outbox. The list of open states stands in the same words everywhere: SQLite uses its partial indexes only so. */
interface OutboxStore {

    /** A message that can never be sent is put all the same, to be seen. */
    @SqlQuery("""
            INSERT INTO outbox_messages
                (program_id, message_key, kind, lane, conversation, body, put_at, due_at, ended_at, meant_for, state, reason)
            VALUES
                (:program, :key, :kind, :lane, :conversation, :body, :now, :now, :now, :meantFor, 'dead', :reason)
            ON CONFLICT (program_id, message_key) DO NOTHING
            RETURNING id
            """)
    Optional<Long> putDead(@BindMethods NewRow row, String reason);

    @SqlQuery("""
            SELECT id, lane, conversation, meant_for
            FROM outbox_messages
            WHERE program_id = :program
              AND message_key = :key
            """)
    Optional<Place> findPlace(ProgramId program, String key);

    /** What a message says by now: as it was put, or as its newest edit put it. */
    @SqlQuery("""
            SELECT original.conversation, original.meant_for, newest.body,
              (SELECT COUNT(*)
               FROM outbox_messages edits
               WHERE edits.program_id = original.program_id
                 AND edits.edits_id = original.id) AS edits
            FROM outbox_messages original
            JOIN outbox_messages newest
              ON newest.program_id = original.program_id
             AND newest.id = COALESCE(
                 (SELECT MAX(edits.id)
                  FROM outbox_messages edits
                  WHERE edits.program_id = original.program_id
                    AND edits.edits_id = original.id),
                 original.id)
            WHERE original.program_id = :program
              AND original.message_key = :key
              AND original.state <> 'dead'
            """)
    Optional<Standing> findStanding(ProgramId program, String key);

    @SqlQuery("""
            SELECT state
            FROM outbox_messages
            WHERE program_id = :program
              AND message_key = :key
            """)
    Optional<String> findState(ProgramId program, String key);

    @SqlUpdate("""
            UPDATE outbox_messages
            SET state = 'sent', reference = :reference, in_doubt = FALSE, ended_at = :now
            WHERE id = :id
              AND lease_epoch = :epoch
              AND state = 'leased'
            """)
    int sent(long id, long epoch, String reference, Instant now);

    @SqlUpdate("""
            UPDATE outbox_messages
            SET state = 'dead', reason = :reason, ended_at = :now
            WHERE id = :id
              AND lease_epoch = :epoch
              AND state = 'leased'
            """)
    int dead(long id, long epoch, String reason, Instant now);

    @SqlUpdate("""
            UPDATE outbox_messages
            SET state = 'ready', due_at = :due, tries = :tries, in_doubt = :inDoubt, possible_repeats = :possibleRepeats
            WHERE id = :id
              AND lease_epoch = :epoch
              AND state = 'leased'
            """)
    int again(long id, long epoch, @BindMethods NextTry next);

    @SqlUpdate("""
            UPDATE outbox_messages
            SET possible_repeats = possible_repeats + 1
            WHERE id = :id
              AND lease_epoch = :epoch
              AND state = 'leased'
            """)
    int mayRepeat(long id, long epoch);

    /** The turn of the next in line; what waits for its reader's hours goes on waiting. */
    @SqlUpdate("""
            UPDATE outbox_messages
            SET state = 'ready',
                due_at = CASE WHEN opens_at IS NULL THEN :now ELSE due_at END
            WHERE state = 'queued'
              AND id = (
                  SELECT id
                  FROM outbox_messages
                  WHERE program_id = :program
                    AND conversation = :conversation
                    AND lane = :lane
                    AND state IN ('queued', 'ready', 'leased')
                  ORDER BY id
                  LIMIT 1)
            """)
    void promote(ProgramId program, String conversation, int lane, Instant now);

    /** Rests until the later of what is known and what is new. */
    @SqlUpdate("""
            INSERT INTO outbox_pauses (program_id, scope, until, reason)
            VALUES (:program, :scope, :until, :reason)
            ON CONFLICT (program_id, scope) DO UPDATE
            SET until = excluded.until, reason = excluded.reason
            WHERE excluded.until > outbox_pauses.until
            """)
    void pause(ProgramId program, String scope, Instant until, String reason);

    @SqlUpdate("""
            DELETE FROM outbox_pauses
            WHERE program_id = :program
            """)
    void resume(ProgramId program);

    @SqlQuery("""
            SELECT id, message_key AS key, kind, conversation, reason, ended_at
            FROM outbox_messages
            WHERE program_id = :program
              AND state = 'dead'
            ORDER BY ended_at DESC, id DESC
            LIMIT :limit
            """)
    List<DeadLetter> dead(ProgramId program, int limit);

    @SqlQuery("""
            SELECT COUNT(*)
            FROM outbox_messages
            WHERE state = 'dead'
            """)
    long countDead();

    @SqlQuery("""
            SELECT state, COUNT(*) AS count, MIN(put_at) AS oldest
            FROM outbox_messages
            WHERE state IN ('queued', 'ready', 'leased')
              AND opens_at IS NULL
            GROUP BY state
            """)
    List<Open> countOpen();

    /** PostgreSQL only: whoever puts into or takes from this conversation waits until the other's transaction ends. */
    @SqlQuery("""
            SELECT CAST(pg_advisory_xact_lock(hashtextextended(:conversation, :program)) AS TEXT)
            """)
    String lock(ProgramId program, String conversation);

    /** What waits for its reader's hours is due when somebody has seen that they have begun. */
    Instant WHEN_OPENED = Instant.parse("9999-01-01T00:00:00Z");

    /** Whose hours should have begun by now. */
    @SqlQuery("""
            SELECT id, program_id AS program, conversation, put_at
            FROM outbox_messages
            WHERE opens_at <= :now
            ORDER BY opens_at, id
            LIMIT :limit
            """)
    List<Held> opened(Instant now, int limit);

    @SqlUpdate("""
            UPDATE outbox_messages
            SET opens_at = NULL, due_at = :due
            WHERE id = :id
              AND opens_at IS NOT NULL
            """)
    int letGo(long id, Instant due);

    @SqlUpdate("""
            UPDATE outbox_messages
            SET opens_at = :opensAt
            WHERE id = :id
              AND opens_at IS NOT NULL
            """)
    int holdUntil(long id, Instant opensAt);

    /** Looked at again now, since somebody's hours changed. */
    @SqlUpdate("""
            UPDATE outbox_messages
            SET opens_at = :now
            WHERE program_id = :program
              AND conversation = :conversation
              AND state IN ('queued', 'ready', 'leased')
              AND opens_at IS NOT NULL
            """)
    int lookAgain(ProgramId program, String conversation, Instant now);

    @SqlQuery("""
            SELECT id, program_id AS program, conversation, put_at
            FROM outbox_messages
            WHERE program_id = :program
              AND opens_at IS NOT NULL
              AND conversation LIKE 'group:%'
              AND state IN ('queued', 'ready', 'leased')
            """)
    List<Held> heldForGroups(ProgramId program);

    /** It was about to go, and its reader's hours are over; the time it may take to be sent begins anew when they come. */
    @SqlUpdate("""
            UPDATE outbox_messages
            SET state = 'ready', due_at = :due, opens_at = :opensAt, in_doubt = FALSE, first_attempt_at = NULL
            WHERE id = :id
              AND lease_epoch = :epoch
              AND state = 'leased'
            """)
    int hold(long id, long epoch, Instant due, Instant opensAt);

    /** A message that waits for its reader's hours. */
    record Held(long id, ProgramId program, String conversation, Instant putAt) {
        Recipient to() {
            return Recipient.of(conversation);
        }
    }

    /** A message to be put. */
    record NewRow(
            ProgramId program,
            String key,
            Kind kind,
            int lane,
            String conversation,
            String body,
            Optional<Long> edits,
            Instant now,
            Optional<String> meantFor,
            Instant due,
            Optional<Instant> opensAt) {

        /** The same, claimed by nobody before its reader's hours begin. */
        NewRow opening(Instant at) {
            return new NewRow(
                    program, key, kind, lane, conversation, body, edits, now, meantFor, WHEN_OPENED, Optional.of(at));
        }
    }

    /** Where a message stands. */
    record Place(long id, int lane, String conversation, Optional<String> meantFor) {
        boolean wasMeantFor(Recipient recipient) {
            return meantFor.orElse(conversation).equals(recipient.conversation());
        }

        /** Not if it went to the installer and the newer one goes elsewhere, or if it went nowhere: then the newer one is a new message. */
        boolean isEditedBy(Diversion newer) {
            return conversation.equals(newer.to().conversation())
                    && meantFor.filter(conversation::equals).isEmpty();
        }
    }

    /** When and in what condition a message is tried again. */
    record NextTry(Instant due, int tries, boolean inDoubt, int possibleRepeats) {}

    /** How many messages are in an open state, and since when the oldest. */
    record Open(String state, long count, Instant oldest) {}

    /** A message as it stands, and how often it was edited. */
    record Standing(String conversation, Optional<String> meantFor, String body, long edits) {}
}
