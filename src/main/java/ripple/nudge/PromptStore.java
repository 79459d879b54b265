package ripple.nudge;

import java.time.Instant;
import java.util.List;
import java.util.Optional;
import org.jdbi.v3.sqlobject.customizer.BindMethods;
import org.jdbi.v3.sqlobject.statement.SqlQuery;
import org.jdbi.v3.sqlobject.statement.SqlUpdate;
import ripple.due.Due;
import ripple.people.PersonId;
import ripple.people.ProgramId;

/** The SQL of the messages that bundled prompts, and of what they said. */
interface PromptStore {

    /** How many of this person's messages of this week count. */
    @SqlQuery("""
            SELECT COALESCE(MAX(counted), 0)
            FROM prompt_messages
            WHERE program_id = :program
              AND person_id = :person
              AND week = :week
            """)
    int counted(ProgramId program, PersonId person, String week);

    /** A number that is taken, or beyond those there are, is refused: then another instance has spoken meanwhile. */
    @SqlQuery("""
            INSERT INTO prompt_messages (program_id, person_id, week, counted, at)
            VALUES (:program, :person, :week, :counted, :at)
            RETURNING id
            """)
    long begin(@BindMethods NewMessage message);

    /** False if this was said before. */
    @SqlUpdate("""
            INSERT INTO prompts_said (program_id, person_id, kind, subject, occurrence, message_id)
            VALUES (:program, :person, :kind, :subject, :occurrence, :message)
            ON CONFLICT (program_id, person_id, kind, subject, occurrence) DO NOTHING
            """)
    boolean said(@BindMethods Due due, long message);

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

    /** A message to be numbered. */
    record NewMessage(ProgramId program, PersonId person, String week, Optional<Integer> counted, Instant at) {}

    /** What was said. */
    record Said(String kind, String subject, String occurrence) {}
}
