package ripple.reflection;

import java.time.Instant;
import java.util.List;
import java.util.Optional;
import org.jdbi.v3.sqlobject.customizer.BindMethods;
import org.jdbi.v3.sqlobject.statement.SqlQuery;
import org.jdbi.v3.sqlobject.statement.SqlUpdate;
import ripple.people.PersonId;
import ripple.people.ProgramId;

/** The SQL of reflections; what somebody else may read is asked for by their number only. */
interface ReflectionStore {

    String WHOLE = """
            SELECT id, program_id, author_id, theme, what, so_what, now_what, written_at, edited_at, shared_with, shared_at
            FROM reflections
            """;

    /** Empty if this occasion has made one already. */
    @SqlQuery("""
            INSERT INTO reflections (program_id, author_id, theme, what, so_what, now_what, occasion, written_at)
            VALUES (:program, :author, :theme, :what, :soWhat, :nowWhat, :occasion, :at)
            ON CONFLICT (program_id, occasion) DO NOTHING
            RETURNING id
            """)
    Optional<ReflectionId> write(
            ProgramId program, PersonId author, String occasion, Instant at, @BindMethods ReflectionDraft draft);

    @SqlUpdate("""
            UPDATE reflections
            SET what = :what, so_what = :soWhat, now_what = :nowWhat, edited_at = :at
            WHERE program_id = :program
              AND id = :id
              AND author_id = :author
            """)
    int edit(ProgramId program, ReflectionId id, PersonId author, Instant at, @BindMethods ReflectionDraft draft);

    @SqlUpdate("""
            UPDATE reflections
            SET shared_with = :reader, shared_at = :at
            WHERE program_id = :program
              AND id = :id
              AND author_id = :author
            """)
    int share(ProgramId program, ReflectionId id, PersonId author, PersonId reader, Instant at);

    @SqlUpdate("""
            UPDATE reflections
            SET shared_with = NULL, shared_at = NULL
            WHERE program_id = :program
              AND id = :id
              AND author_id = :author
            """)
    int takeBack(ProgramId program, ReflectionId id, PersonId author);

    @SqlUpdate("""
            DELETE FROM reflections
            WHERE program_id = :program
              AND id = :id
              AND author_id = :author
            """)
    int delete(ProgramId program, ReflectionId id, PersonId author);

    @SqlQuery(WHOLE + """
            WHERE program_id = :program
              AND id = :id
              AND author_id = :author
            """)
    Optional<Reflection> find(ProgramId program, ReflectionId id, PersonId author);

    @SqlQuery(WHOLE + """
            WHERE program_id = :program
              AND author_id = :author
            ORDER BY id DESC
            LIMIT :limit
            OFFSET :offset
            """)
    List<Reflection> mine(ProgramId program, PersonId author, int limit, long offset);

    @SqlQuery("""
            SELECT COUNT(*)
            FROM reflections
            WHERE program_id = :program
              AND author_id = :author
            """)
    int countMine(ProgramId program, PersonId author);

    @SqlQuery(WHOLE + """
            WHERE program_id = :program
              AND shared_with = :reader
            ORDER BY shared_at DESC
            LIMIT :limit
            """)
    List<Reflection> sharedWith(ProgramId program, PersonId reader, int limit);

    @SqlQuery("""
            SELECT COUNT(*)
            FROM reflections
            WHERE program_id = :program
              AND shared_with = :reader
            """)
    int countSharedWith(ProgramId program, PersonId reader);

    @SqlUpdate("""
            DELETE FROM reflections
            WHERE program_id = :program
              AND author_id = :person
            """)
    int deleteOf(ProgramId program, PersonId person);

    @SqlUpdate("""
            UPDATE reflections
            SET shared_with = NULL, shared_at = NULL
            WHERE program_id = :program
              AND shared_with = :person
            """)
    int shareNoLongerWith(ProgramId program, PersonId person);

    @SqlUpdate("""
            UPDATE reflections
            SET shared_with = NULL, shared_at = NULL
            WHERE program_id = :program
              AND author_id = :author
              AND shared_with = :reader
            """)
    int endSharing(ProgramId program, PersonId author, PersonId reader);

    @SqlQuery("""
            SELECT what
            FROM reflections
            WHERE program_id = :program
              AND author_id = :person
            UNION ALL
            SELECT so_what
            FROM reflections
            WHERE program_id = :program
              AND author_id = :person
            UNION ALL
            SELECT now_what
            FROM reflections
            WHERE program_id = :program
              AND author_id = :person
            """)
    List<String> typedBy(ProgramId program, PersonId person);
}
