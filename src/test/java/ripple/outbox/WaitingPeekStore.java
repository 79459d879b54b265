package ripple.outbox;

import java.time.Instant;
import java.util.List;
import org.jdbi.v3.sqlobject.statement.SqlQuery;

/** Looks at what could be claimed. */
interface WaitingPeekStore {

    @SqlQuery("""
            SELECT message_key
            FROM outbox_messages
            WHERE state = 'ready'
              AND due_at <= :now
            """)
    List<String> claimable(Instant now);
}
