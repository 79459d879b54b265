package ripple.profile;

import java.util.List;
import org.jdbi.v3.sqlobject.statement.SqlQuery;
import org.jdbi.v3.sqlobject.statement.SqlUpdate;
import ripple.people.PersonId;
import ripple.people.ProgramId;

/** The SQL of who is kept apart from whom. */
interface AvoidanceStore {

    @SqlQuery("""
            SELECT person_id AS person, other_id AS other, why
            FROM avoidances
            WHERE program_id = :program
              AND person_id = :person
            ORDER BY other_id, why
            """)
    List<Avoidance> of(ProgramId program, PersonId person);

    @SqlQuery("""
            SELECT person_id AS person, other_id AS other, why
            FROM avoidances
            WHERE program_id = :program
            ORDER BY person_id, other_id
            """)
    List<Avoidance> all(ProgramId program);

    @SqlQuery("""
            SELECT COUNT(*)
            FROM avoidances
            WHERE program_id = :program
              AND ((person_id = :one AND other_id = :another) OR (person_id = :another AND other_id = :one))
            """)
    int between(ProgramId program, PersonId one, PersonId another);

    @SqlUpdate("""
            INSERT INTO avoidances (program_id, person_id, other_id, why)
            VALUES (:program, :person, :other, :why)
            ON CONFLICT (program_id, person_id, other_id, why) DO NOTHING
            """)
    void add(ProgramId program, PersonId person, PersonId other, WhyNot why);

    @SqlUpdate("""
            DELETE FROM avoidances
            WHERE program_id = :program
              AND person_id = :person
            """)
    int removeOf(ProgramId program, PersonId person);

    @SqlUpdate("""
            DELETE FROM avoidances
            WHERE program_id = :program
              AND other_id = :person
            """)
    int removeAbout(ProgramId program, PersonId person);

    /** One person is not to be matched with another. */
    record Avoidance(PersonId person, PersonId other, WhyNot why) {
        /** Says nothing of whom it names. */
        @Override
        public String toString() {
            return "Avoidance[]";
        }
    }
}
