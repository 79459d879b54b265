package ripple.people;

import java.time.Instant;
import java.time.ZoneId;
import java.util.List;
import java.util.Optional;
import org.jdbi.v3.sqlobject.customizer.BindMethods;
import org.jdbi.v3.sqlobject.statement.SqlQuery;
import org.jdbi.v3.sqlobject.statement.SqlUpdate;

/** The SQL of programs and people. */
interface PeopleStore {
    @SqlQuery("""
            INSERT INTO programs (name, zone, opened_at)
            VALUES (:name, :zone, :openedAt)
            RETURNING id
            """)
    ProgramId openProgram(String name, ZoneId zone, Instant openedAt);

    @SqlQuery("""
            SELECT id, name, zone
            FROM programs
            WHERE id = :id
            """)
    Optional<Program> findProgram(ProgramId id);

    /** A person of whom nothing is known yet lives in the program's zone. */
    @SqlQuery("""
            INSERT INTO people (program_id, name, zone, standing, met_at)
            SELECT id, '', zone, 'unknown', :metAt
            FROM programs
            WHERE id = :program
            RETURNING id, program_id AS program, name, zone, standing, admin
            """)
    Optional<Person> meet(ProgramId program, Instant metAt);

    @SqlQuery("""
            SELECT id, program_id AS program, name, zone, standing, admin
            FROM people
            WHERE program_id = :program
              AND standing = 'unknown'
            ORDER BY id
            LIMIT :limit
            """)
    List<Person> findUnknown(ProgramId program, int limit);

    @SqlUpdate("""
            UPDATE people
            SET name = :name, zone = :zone, standing = :standing, admin = :admin
            WHERE program_id = :program
              AND id = :id
            """)
    int learn(ProgramId program, PersonId id, @BindMethods Profile profile);

    @SqlQuery("""
            SELECT id
            FROM people
            WHERE program_id = :program
              AND admin
              AND standing = 'member'
            ORDER BY id
            LIMIT :limit
            """)
    List<PersonId> admins(ProgramId program, int limit);

    @SqlQuery("""
            SELECT id, name, zone
            FROM programs
            ORDER BY id
            """)
    List<Program> programs();

    @SqlQuery("""
            SELECT id, program_id AS program, name, zone, standing, admin
            FROM people
            WHERE program_id = :program
              AND id > :after
            ORDER BY id
            LIMIT :limit
            """)
    List<Person> page(ProgramId program, long after, int limit);

    @SqlQuery("""
            SELECT met_at
            FROM people
            WHERE program_id = :program
              AND id = :id
            """)
    Optional<Instant> findMetAt(ProgramId program, PersonId id);

    /** The number stays, since others' rows point to it; what made it a person goes. */
    @SqlUpdate("""
            UPDATE people
            SET name = '',
                standing = 'deactivated',
                admin = FALSE,
                zone = (SELECT zone FROM programs WHERE id = :program)
            WHERE program_id = :program
              AND id = :id
            """)
    int forget(ProgramId program, PersonId id);

    @SqlQuery("""
            SELECT name
            FROM people
            WHERE program_id = :program
              AND name <> ''
              AND standing <> 'bot'
            """)
    List<String> staffNames(ProgramId program);
}
