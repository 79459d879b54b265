package ripple.simulation;

import java.time.Instant;
import java.util.List;
import java.util.Optional;
import org.jdbi.v3.sqlobject.statement.SqlQuery;
import org.jdbi.v3.sqlobject.statement.SqlUpdate;

/** Looks at what the machinery left in the tables, as somebody from outside would. */
interface SimulationStore {

    /** When anything is to be looked at next. */
    @SqlQuery("""
            SELECT MIN(look_at)
            FROM due_prompts
            """)
    Optional<Instant> nextLook();

    /** What the triggers wrote down since. */
    @SqlQuery("""
            SELECT id, what, person, kind, subject, occurrence, turn, at
            FROM year_log
            WHERE id > :after
            ORDER BY id
            """)
    List<Entry> log(long after);

    @SqlUpdate("""
            DELETE FROM year_log
            WHERE id <= :until
            """)
    void forgetLog(long until);

    /** What was put since. */
    @SqlQuery("""
            SELECT id, conversation, kind, body, opens_at, edits_id
            FROM outbox_messages
            WHERE id > :after
            ORDER BY id
            """)
    List<Put> putAfter(long after);

    /** What still waits for its reader's hours. */
    @SqlQuery("""
            SELECT id, opens_at
            FROM outbox_messages
            WHERE opens_at IS NOT NULL
            """)
    List<Waiting> waiting();

    /** As if all of them had been delivered, so that no line grows. */
    @SqlUpdate("""
            UPDATE outbox_messages
            SET state = 'sent', ended_at = put_at
            WHERE state IN ('queued', 'ready')
              AND opens_at IS NULL
            """)
    void deliver();

    /** What a bundle of prompts says. */
    @SqlQuery("""
            SELECT kind, subject, occurrence
            FROM prompts_said
            WHERE message_id = :message
            ORDER BY kind, subject, occurrence
            """)
    List<Said> said(long message);

    /** Everything that is planned, at the end. */
    @SqlQuery("""
            SELECT 0 AS id, 'planned' AS what, person_id AS person, kind, subject, occurrence, turn, at
            FROM due_prompts
            """)
    List<Entry> planned();

    /** A message in the outbox. */
    record Put(
            long id, String conversation, String kind, String body, Optional<Instant> opensAt, Optional<Long> editsId) {
        boolean isToOnePerson() {
            return conversation.startsWith(PERSON) && editsId.isEmpty();
        }

        long person() {
            return Long.parseLong(conversation.substring(PERSON.length()));
        }

        private static final String PERSON = "person:";
    }

    /** A message that waits. */
    record Waiting(long id, Instant opensAt) {}

    /** One thing that a message says. */
    record Said(String kind, String subject, String occurrence) {}

    /** What a trigger wrote down; what its columns mean, depends on what it is about. */
    record Entry(
            long id,
            String what,
            long person,
            String kind,
            String subject,
            String occurrence,
            int turn,
            Optional<Instant> at) {
        Occasion occasion() {
            return new Occasion(person, kind, subject, occurrence);
        }

        boolean isAgain() {
            return turn == 1;
        }
    }
}
