package ripple.profile;

import java.util.List;
import java.util.Optional;
import org.jdbi.v3.sqlobject.customizer.BindMethods;
import org.jdbi.v3.sqlobject.statement.SqlQuery;
import org.jdbi.v3.sqlobject.statement.SqlUpdate;
import ripple.people.PersonId;
import ripple.people.ProgramId;

/** The SQL of what mentees wish for. */
interface WishStore {
    String ROW = """
            SELECT person_id AS person, areas, kinds, days, hours_from, hours_to, languages, site, changed_at, edition
            FROM mentee_wishes
            """;

    @SqlQuery(ROW + """
            WHERE program_id = :program
              AND person_id = :person
            """)
    Optional<WishRow> find(ProgramId program, PersonId person);

    @SqlQuery(ROW + """
            WHERE program_id = :program
              AND person_id > :after
            ORDER BY person_id
            LIMIT :limit
            """)
    List<WishRow> page(ProgramId program, long after, int limit);

    /** Where mentees live and what they are to the workspace. */
    @SqlQuery("""
            SELECT people.id AS person, people.zone, people.standing
            FROM mentee_wishes
            JOIN people
              ON people.program_id = mentee_wishes.program_id
             AND people.id = mentee_wishes.person_id
            WHERE mentee_wishes.program_id = :program
              AND mentee_wishes.person_id > :after
            ORDER BY mentee_wishes.person_id
            LIMIT :limit
            """)
    List<ProfileStore.Place> places(ProgramId program, long after, int limit);

    @SqlUpdate("""
            INSERT INTO mentee_wishes
                (program_id, person_id, areas, kinds, days, hours_from, hours_to, languages, site, changed_at, edition)
            VALUES
                (:program, :person, :areas, :kinds, :days, :hoursFrom, :hoursTo, :languages, :site, :changedAt, :edition)
            ON CONFLICT (program_id, person_id) DO UPDATE
            SET areas = excluded.areas,
                kinds = excluded.kinds,
                days = excluded.days,
                hours_from = excluded.hours_from,
                hours_to = excluded.hours_to,
                languages = excluded.languages,
                site = excluded.site,
                changed_at = excluded.changed_at,
                edition = excluded.edition
            WHERE mentee_wishes.edition < excluded.edition
            """)
    int put(ProgramId program, @BindMethods WishRow row);

    @SqlUpdate("""
            DELETE FROM mentee_wishes
            WHERE program_id = :program
              AND person_id = :person
            """)
    int remove(ProgramId program, PersonId person);
}
