package ripple.profile;

import java.util.List;
import org.jdbi.v3.sqlobject.statement.SqlQuery;
import ripple.database.Row;
import ripple.people.PersonId;
import ripple.people.ProgramId;

/** The SQL of what is handed to a person about their offer, their wishes and whom they would rather not be matched with. */
interface OwnProfileStore {

    @SqlQuery("""
            SELECT areas, experience, capacity, protected_hours, days, hours_from, hours_to, languages, sites,
              paused_until, stopped_at, offered_at
            FROM mentor_profiles
            WHERE program_id = :program
              AND person_id = :person
            """)
    List<Row> offer(ProgramId program, PersonId person);

    @SqlQuery("""
            SELECT areas, kinds, days, hours_from, hours_to, languages, site, changed_at
            FROM mentee_wishes
            WHERE program_id = :program
              AND person_id = :person
            """)
    List<Row> wishes(ProgramId program, PersonId person);

    @SqlQuery("""
            SELECT other_id AS person, why
            FROM avoidances
            WHERE program_id = :program
              AND person_id = :person
            ORDER BY other_id, why
            """)
    List<Row> keptApart(ProgramId program, PersonId person);
}
