package ripple.idea;

import java.time.Instant;
import java.util.List;
import org.jdbi.v3.sqlobject.statement.SqlQuery;
import org.jdbi.v3.sqlobject.statement.SqlUpdate;
import ripple.people.PersonId;
import ripple.people.ProgramId;

/** The SQL of who said "I see this too". */
interface VoiceStore {

    /** Whether it is new; each person says it once. */
    @SqlUpdate("""
            INSERT INTO idea_voices (program_id, idea_number, person_id, said_at)
            VALUES (:program, :number, :person, :at)
            ON CONFLICT (program_id, idea_number, person_id)
            DO NOTHING
            """)
    boolean add(ProgramId program, IdeaNumber number, PersonId person, Instant at);

    @SqlUpdate("""
            DELETE FROM idea_voices
            WHERE program_id = :program
              AND idea_number = :number
              AND person_id = :person
            """)
    boolean remove(ProgramId program, IdeaNumber number, PersonId person);

    @SqlQuery("""
            SELECT COUNT(*)
            FROM idea_voices
            WHERE program_id = :program
              AND idea_number = :number
            """)
    int count(ProgramId program, IdeaNumber number);

    @SqlQuery("""
            SELECT COUNT(*) > 0
            FROM idea_voices
            WHERE program_id = :program
              AND idea_number = :number
              AND person_id = :person
            """)
    boolean isIn(ProgramId program, IdeaNumber number, PersonId person);

    @SqlQuery("""
            SELECT person_id
            FROM idea_voices
            WHERE program_id = :program
              AND idea_number = :number
            ORDER BY said_at, person_id
            """)
    List<PersonId> names(ProgramId program, IdeaNumber number);

    /** Who sees a part sees the whole, unless they stand behind it. */
    @SqlUpdate("""
            INSERT INTO idea_voices (program_id, idea_number, person_id, said_at)
            SELECT program_id, :into, person_id, said_at
            FROM idea_voices
            WHERE program_id = :program
              AND idea_number = :from
            ON CONFLICT (program_id, idea_number, person_id)
            DO NOTHING
            """)
    int carry(ProgramId program, IdeaNumber from, IdeaNumber into);

    /** Authors stand behind their idea; they need not say that they see it. */
    @SqlUpdate("""
            DELETE FROM idea_voices
            WHERE program_id = :program
              AND idea_number = :number
              AND person_id IN (
                  SELECT person_id
                  FROM idea_authors
                  WHERE program_id = :program
                    AND idea_number = :number)
            """)
    int removeAuthors(ProgramId program, IdeaNumber number);

    @SqlUpdate("""
            DELETE FROM idea_voices
            WHERE program_id = :program
              AND person_id = :person
            """)
    int removePerson(ProgramId program, PersonId person);
}
