package ripple.nudge;

import java.time.Instant;
import java.util.List;
import org.jdbi.v3.sqlobject.customizer.BindMethods;
import org.jdbi.v3.sqlobject.statement.SqlQuery;
import org.jdbi.v3.sqlobject.statement.SqlUpdate;
import ripple.due.Due;
import ripple.people.PersonId;
import ripple.people.ProgramId;

/** The SQL of the messages that bundled prompts, and of what they said. */
interface PromptStore {

    /** It was said again, in another message. */
    @SqlUpdate("""
            UPDATE prompts_said
            SET message_id = :message
            WHERE program_id = :program
              AND person_id = :person
              AND kind = :kind
              AND subject = :subject
              AND occurrence = :occurrence
            """)
    void saidAgain(@BindMethods Due due, long message);

    /** What was said to this person in this message. */
    @SqlQuery("""
            SELECT kind, subject, occurrence
            FROM prompts_said
            WHERE program_id = :program
              AND message_id = :message
              AND person_id = :person
            ORDER BY kind, subject
            """)
    List<Said> in(ProgramId program, PersonId person, long message);

    /** The messages in which this was said, reminders of it included. */
    @SqlQuery("""
            SELECT DISTINCT message_id
            FROM prompts_said
            WHERE program_id = :program
              AND person_id = :person
              AND kind IN (:kind, :reminder)
              AND subject = :subject
              AND occurrence IN (:occurrence, :occurrence || '#1', :occurrence || '#2')
            """)
    List<Long> messages(
            ProgramId program, PersonId person, String kind, String reminder, String subject, String occurrence);

    /** A message in which nothing remained to be said. */
    @SqlUpdate("""
            DELETE FROM prompt_messages
            WHERE program_id = :program
              AND id = :message
            """)
    void drop(ProgramId program, long message);

    @SqlUpdate("""
            DELETE FROM prompts_said
            WHERE program_id = :program
              AND person_id = :person
            """)
    int forgetSaid(ProgramId program, PersonId person);

    @SqlUpdate("""
            DELETE FROM prompt_messages
            WHERE program_id = :program
              AND person_id = :person
            """)
    int forgetMessages(ProgramId program, PersonId person);

    String OLD = """
             IN (
                SELECT id
                FROM prompt_messages
                WHERE program_id = :program
                  AND at < :before
                ORDER BY at, id
                LIMIT :limit)
            """;

    @SqlUpdate("DELETE FROM prompts_said WHERE program_id = :program AND message_id" + OLD)
    int letGoSaid(ProgramId program, Instant before, int limit);

    @SqlUpdate("DELETE FROM prompt_messages WHERE program_id = :program AND id" + OLD)
    int letGoMessages(ProgramId program, Instant before, int limit);

    /** What was said. */
    record Said(String kind, String subject, String occurrence) {

        /** The key of a message to this person that begins with this. */
        String key(PersonId person) {
            String about = subject.isEmpty() ? "" : ":" + subject;
            return kind + about + ":" + occurrence + ":person-" + person.value();
        }
    }
}
