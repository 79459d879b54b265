package ripple.people;

import java.time.Instant;
import java.util.List;
import java.util.Optional;
import org.jdbi.v3.sqlobject.customizer.BindMethods;
import org.jdbi.v3.sqlobject.statement.SqlQuery;
import org.jdbi.v3.sqlobject.statement.SqlUpdate;

/** The SQL of roles. Who no longer takes part in the workspace may nothing, even before their roles are given on. */
interface RoleStore {
    String COLUMNS = "SELECT person_id AS person, role, asked_at, asked_by, instead_of, held_since FROM program_roles ";

    String HELD_BY_SOMEBODY_HERE = """
            FROM program_roles held
            JOIN people
              ON people.program_id = held.program_id
             AND people.id = held.person_id
             AND people.standing IN ('unknown', 'member')
            WHERE held.program_id = :program
              AND held.held_since IS NOT NULL
            """;

    @SqlQuery("SELECT held.role " + HELD_BY_SOMEBODY_HERE + " AND held.person_id = :person")
    List<Role> heldBy(ProgramId program, PersonId person);

    @SqlQuery("SELECT held.person_id " + HELD_BY_SOMEBODY_HERE
            + " AND held.role IN ('lead', 'deputy', 'triager') ORDER BY held.held_since, held.person_id")
    List<PersonId> triagers(ProgramId program);

    @SqlQuery("SELECT held.person_id " + HELD_BY_SOMEBODY_HERE
            + " AND held.role = 'sponsor' ORDER BY held.held_since, held.person_id")
    List<PersonId> sponsors(ProgramId program);

    @SqlQuery("SELECT held.person_id " + HELD_BY_SOMEBODY_HERE + " AND held.role = 'lead'")
    Optional<PersonId> lead(ProgramId program);

    @SqlQuery("SELECT held.person_id " + HELD_BY_SOMEBODY_HERE + " AND held.role = 'deputy'")
    Optional<PersonId> deputy(ProgramId program);

    @SqlQuery(COLUMNS + """
            WHERE program_id = :program
            ORDER BY asked_at, person_id
            """)
    List<Appointment> all(ProgramId program);

    @SqlQuery(COLUMNS + """
            WHERE program_id = :program
              AND person_id = :person
            ORDER BY asked_at, role
            """)
    List<Appointment> of(ProgramId program, PersonId person);

    @SqlUpdate("""
            INSERT INTO program_roles (program_id, person_id, role, asked_at, asked_by, instead_of)
            VALUES (:program, :person, :role, :askedAt, :askedBy, :insteadOf)
            """)
    void ask(ProgramId program, @BindMethods Appointment appointment);

    @SqlUpdate("""
            UPDATE program_roles
            SET held_since = :at
            WHERE program_id = :program
              AND person_id = :person
              AND role = :role
              AND held_since IS NULL
            """)
    int hold(ProgramId program, PersonId person, Role role, Instant at);

    @SqlUpdate("""
            DELETE FROM program_roles
            WHERE program_id = :program
              AND person_id = :person
              AND role = :role
            """)
    int end(ProgramId program, PersonId person, Role role);

    /** The deputy becomes the lead without being asked again: that is what they said yes to. */
    @SqlUpdate("""
            UPDATE program_roles
            SET role = 'lead', asked_at = :at, held_since = :at, asked_by = NULL, instead_of = NULL
            WHERE program_id = :program
              AND role = 'deputy'
              AND held_since IS NOT NULL
            """)
    int promoteDeputy(ProgramId program, Instant at);

    /** Who is erased is nobody's asker and nobody's forerunner any more. */
    @SqlUpdate("""
            UPDATE program_roles
            SET asked_by = CASE WHEN asked_by = :person THEN NULL ELSE asked_by END,
                instead_of = CASE WHEN instead_of = :person THEN NULL ELSE instead_of END
            WHERE program_id = :program
              AND (asked_by = :person OR instead_of = :person)
            """)
    int forget(ProgramId program, PersonId person);
}
