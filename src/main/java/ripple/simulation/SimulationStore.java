package ripple.simulation;

import java.time.Instant;
import java.util.List;
import java.util.Optional;
import org.jdbi.v3.sqlobject.statement.SqlQuery;
import org.jdbi.v3.sqlobject.statement.SqlUpdate;

/** Looks at what the machinery left in the tables, as somebody from outside would. */
interface SimulationStore {

    /** When any prompt is to be looked at next. */
    @SqlQuery("""
            SELECT MIN(look_at)
            FROM due_prompts
            """)
    Optional<Instant> nextPrompt();

    /** When any message that waits for its reader's hours is to be looked at next. */
    @SqlQuery("""
            SELECT MIN(opens_at)
            FROM outbox_messages
            WHERE opens_at IS NOT NULL
            """)
    Optional<Instant> nextOpening();

    /** When anything is to be sent next. */
    @SqlQuery("""
            SELECT MIN(due_at)
            FROM outbox_messages
            WHERE state IN ('ready', 'leased')
              AND opens_at IS NULL
            """)
    Optional<Instant> nextSending();

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
            SELECT id, conversation, kind, body, edits_id
            FROM outbox_messages
            WHERE id > :after
            ORDER BY id
            """)
    List<Put> putAfter(long after);

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
    record Put(long id, String conversation, String kind, String body, Optional<Long> editsId) {
        boolean isToOnePerson() {
            return conversation.startsWith(PERSON) && editsId.isEmpty();
        }

        long person() {
            return Long.parseLong(conversation.substring(PERSON.length()));
        }

        private static final String PERSON = "person:";
    }

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
