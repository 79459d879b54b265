package ripple.simulation;

import java.time.Instant;
import java.util.List;
import java.util.Optional;
import org.jdbi.v3.sqlobject.statement.SqlQuery;
import org.jdbi.v3.sqlobject.statement.SqlUpdate;
import ripple.people.PersonId;
import ripple.people.ProgramId;

/** Looks at what the machinery left in the tables, as somebody from outside would. */
interface SimulationStore {

    /** When anything is to be looked at next. */
    @SqlQuery("""
            SELECT MIN(look_at)
            FROM due_prompts
            """)
    Optional<Instant> nextLook();

    /** What was put since. */
    @SqlQuery("""
            SELECT id, conversation, put_at, body
            FROM outbox_messages
            WHERE id > :after
            ORDER BY id
            """)
    List<Put> putAfter(long after);

    /** As if all of them had been delivered, so that no line grows. */
    @SqlUpdate("""
            UPDATE outbox_messages
            SET state = 'sent', ended_at = put_at
            WHERE state IN ('queued', 'ready')
            """)
    void deliver();

    @SqlQuery("""
            SELECT COUNT(*)
            FROM due_prompts
            WHERE kind = :kind
              AND turn = 0
            """)
    long planned(String kind);

    @SqlQuery("""
            SELECT MAX(id)
            FROM prompt_messages
            WHERE program_id = :program
              AND person_id = :person
            """)
    long lastMessage(ProgramId program, PersonId person);

    /** A message in the outbox. */
    record Put(long id, String conversation, Instant putAt, String body) {}
}
