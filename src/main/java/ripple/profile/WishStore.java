package ripple.profile;

import java.time.Instant;
import java.util.List;
import java.util.Optional;
import org.jdbi.v3.sqlobject.customizer.BindMethods;
import org.jdbi.v3.sqlobject.statement.SqlQuery;
import org.jdbi.v3.sqlobject.statement.SqlUpdate;
import ripple.people.PersonId;
import ripple.people.ProgramId;
import ripple.profile.ProfileStore.ProfileRow;

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
    @SqlQuery(WhereaboutsRow.COLUMNS + "FROM mentee_wishes AS kept" + WhereaboutsRow.OF_THEM)
    List<WhereaboutsRow> whereabouts(ProgramId program, long after, int limit);

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

    /** Wishes as they stand in the database. */
    record WishRow(
            PersonId person,
            String areas,
            String kinds,
            String days,
            String hoursFrom,
            String hoursTo,
            String languages,
            String site,
            Instant changedAt,
            int edition) {

        static WishRow of(PersonId person, Wishes wishes, Instant changedAt, int edition) {
            return new WishRow(
                    person,
                    CodeList.write(wishes.areas()),
                    CodeList.write(wishes.kinds()),
                    ProfileRow.days(wishes.suits()),
                    wishes.suits().hours().from().toString(),
                    wishes.suits().hours().to().toString(),
                    CodeList.write(wishes.languages(), Language::code),
                    wishes.site().orElse(""),
                    changedAt,
                    edition);
        }

        Wishes wishes() {
            return new Wishes(
                    CodeList.read(areas, HelpArea.values()),
                    CodeList.read(kinds, ChangeKind.values()),
                    ProfileRow.times(days, hoursFrom, hoursTo),
                    CodeList.languages(languages),
                    Optional.of(site).filter(name -> !name.isEmpty()));
        }
    }
}
