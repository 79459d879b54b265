package ripple.due;

import java.time.Instant;
import java.util.List;
import java.util.Optional;
import org.jdbi.v3.sqlobject.customizer.BindMethods;
import org.jdbi.v3.sqlobject.statement.SqlQuery;
import org.jdbi.v3.sqlobject.statement.SqlUpdate;
import ripple.people.PersonId;
import ripple.people.ProgramId;

/** The SQL of what is due. */
interface DueStore {

    String COLUMNS = "SELECT program_id AS program, person_id AS person, kind, subject, occurrence, at";

    @SqlUpdate("""
            DELETE FROM due_prompts
            WHERE program_id = :program
              AND person_id = :person
              AND kind = :kind
              AND subject = :subject
            """)
    int cancel(ProgramId program, PersonId person, String kind, String subject);

    @SqlUpdate("""
            DELETE FROM due_prompts
            WHERE program_id = :program
              AND subject = :subject
            """)
    int cancelAll(ProgramId program, String subject);

    @SqlUpdate("""
            DELETE FROM due_prompts
            WHERE program_id = :program
              AND person_id = :person
            """)
    int forget(ProgramId program, PersonId person);

    @SqlQuery(COLUMNS + """
             FROM due_prompts
            WHERE program_id = :program
              AND person_id = :person
              AND kind = :kind
              AND subject = :subject
              AND turn = 0
            """)
    Optional<Due> find(ProgramId program, PersonId person, String kind, String subject);

    @SqlQuery(COLUMNS + """
             FROM due_prompts
            WHERE program_id = :program
              AND person_id = :person
            ORDER BY at, kind, subject
            """)
    List<Due> of(ProgramId program, PersonId person);

    @SqlUpdate("""
            UPDATE due_prompts
            SET look_at = CASE WHEN at > :now THEN at ELSE :now END
            WHERE program_id = :program
              AND person_id = :person
            """)
    void lookAgain(ProgramId program, PersonId person, Instant now);

    @SqlUpdate("""
            UPDATE due_prompts
            SET look_at = :next
            WHERE program_id = :program
              AND person_id = :person
              AND kind = :kind
              AND subject = :subject
              AND turn = :turn
            """)
    void lookAt(@BindMethods Due due, int turn, Instant next);

    /** Who has something that has come, longest waiting first; somebody may be named more than once. */
    String WHO = """
            SELECT DISTINCT program_id, person_id
            FROM (
                SELECT program_id, person_id
                FROM due_prompts
                WHERE look_at <= :now
                ORDER BY look_at, program_id, person_id
                LIMIT :limit OFFSET :passed) waiting
            """;

    String ROW = "SELECT d.program_id AS program, d.person_id AS person, d.kind, d.subject, d.turn, d.occurrence, d.at";

    /**
     * All that has come for these people, so that it can be said in one message. SQLite takes a cross join in the order in which it is
     * written; in the other order it would look at all that has come, once for each batch.
     */
    String COME_TO = ROW + " FROM (" + WHO + ") who CROSS JOIN due_prompts d ";

    String COME_WHEN = """
            WHERE d.program_id = who.program_id
              AND d.person_id = who.person_id
              AND d.look_at <= :now
            ORDER BY d.look_at, d.program_id, d.person_id, d.kind, d.subject
            """;

    @SqlQuery(COME_TO + COME_WHEN)
    List<ComeRow> come(Instant now, int passed, int limit);

    /**
     * First the person is locked, then the row: else two instances could share the rows of one person, who would hear two messages. The
     * lock leaves others free to write what names the person.
     */
    String LOCKING = " FOR NO KEY UPDATE OF p SKIP LOCKED FOR UPDATE OF d SKIP LOCKED";

    String PERSON = "JOIN people p ON p.program_id = d.program_id AND p.id = d.person_id ";

    /** PostgreSQL only. */
    @SqlQuery(COME_TO + PERSON + COME_WHEN + LOCKING)
    List<ComeRow> claim(Instant now, int passed, int limit);

    String COME_OF = ROW + " FROM due_prompts d ";

    String COME_OF_WHEN = """
            WHERE d.program_id = :program
              AND d.person_id = :person
              AND d.look_at <= :now
            ORDER BY d.look_at, d.kind, d.subject
            """;

    @SqlQuery(COME_OF + COME_OF_WHEN)
    List<ComeRow> come(ProgramId program, PersonId person, Instant now);

    /** PostgreSQL only. */
    @SqlQuery(COME_OF + PERSON + COME_OF_WHEN + LOCKING)
    List<ComeRow> claim(ProgramId program, PersonId person, Instant now);

    /** A row as it stands. */
    record ComeRow(
            ProgramId program, PersonId person, String kind, String subject, int turn, String occurrence, Instant at) {

        DueTable.Come come() {
            return new DueTable.Come(new Due(program, person, kind, subject, occurrence, at), turn);
        }
    }
}
