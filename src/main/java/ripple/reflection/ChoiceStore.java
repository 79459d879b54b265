package ripple.reflection;

import java.util.Optional;
import org.jdbi.v3.sqlobject.statement.SqlQuery;
import org.jdbi.v3.sqlobject.statement.SqlUpdate;
import ripple.people.PersonId;
import ripple.people.ProgramId;

/** The SQL of what somebody has said yes to. */
interface ChoiceStore {

    @SqlQuery("""
            SELECT reflects, next_theme, pulse
            FROM care_choices
            WHERE program_id = :program
              AND person_id = :person
            """)
    Optional<Choices> find(ProgramId program, PersonId person);

    @SqlUpdate("""
            INSERT INTO care_choices (program_id, person_id, reflects, next_theme, pulse)
            VALUES (:program, :person, :reflects, 0, 'unasked')
            ON CONFLICT (program_id, person_id) DO UPDATE
            SET reflects = excluded.reflects
            """)
    void reflects(ProgramId program, PersonId person, boolean reflects);

    @SqlUpdate("""
            INSERT INTO care_choices (program_id, person_id, reflects, next_theme, pulse)
            VALUES (:program, :person, FALSE, 1, 'unasked')
            ON CONFLICT (program_id, person_id) DO UPDATE
            SET next_theme = care_choices.next_theme + 1
            """)
    void turnTheme(ProgramId program, PersonId person);

    @SqlUpdate("""
            INSERT INTO care_choices (program_id, person_id, reflects, next_theme, pulse)
            VALUES (:program, :person, FALSE, 0, :pulse)
            ON CONFLICT (program_id, person_id) DO UPDATE
            SET pulse = excluded.pulse
            """)
    void pulse(ProgramId program, PersonId person, PulseConsent pulse);

    @SqlUpdate("""
            DELETE FROM care_choices
            WHERE program_id = :program
              AND person_id = :person
            """)
    int delete(ProgramId program, PersonId person);

    /** What one person has said yes to. */
    record Choices(boolean reflects, int nextTheme, PulseConsent pulse) {
        static final Choices NONE = new Choices(false, 0, PulseConsent.UNASKED);
    }
}
