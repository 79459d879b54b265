package ripple.nudge;

import java.util.List;
import org.jdbi.v3.sqlobject.statement.SqlQuery;
import ripple.people.PersonId;

/** Looks at what was put for a person. */
interface PromptPeekStore {

    @SqlQuery("""
            SELECT body
            FROM outbox_messages
            WHERE conversation = :conversation
            ORDER BY id
            """)
    List<String> bodies(String conversation);

    @SqlQuery("""
            SELECT COUNT(*)
            FROM prompt_messages
            WHERE person_id = :person
            """)
    int messages(PersonId person);

    @SqlQuery("""
            SELECT MAX(id)
            FROM prompt_messages
            WHERE person_id = :person
            """)
    long lastMessage(PersonId person);
}
