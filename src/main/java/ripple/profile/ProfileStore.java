package ripple.profile;

import java.time.ZoneId;
import java.util.List;
import java.util.Optional;
import org.jdbi.v3.sqlobject.customizer.BindMethods;
import org.jdbi.v3.sqlobject.statement.SqlQuery;
import org.jdbi.v3.sqlobject.statement.SqlUpdate;
import ripple.people.PersonId;
import ripple.people.ProgramId;
import ripple.people.Standing;

/** The SQL of what mentors offer. */
interface ProfileStore {
    String ROW = """
            SELECT person_id AS person, areas, experience, capacity, protected_hours, days, hours_from, hours_to, languages, sites,
                   paused_until, stopped_at, offered_at, edition
            FROM mentor_profiles
            """;

    @SqlQuery(ROW + """
            WHERE program_id = :program
              AND person_id = :person
            """)
    Optional<ProfileRow> find(ProgramId program, PersonId person);

    @SqlQuery(ROW + """
            WHERE program_id = :program
              AND person_id > :after
            ORDER BY person_id
            LIMIT :limit
            """)
    List<ProfileRow> page(ProgramId program, long after, int limit);

    /** Where mentors live and what they are to the workspace. */
    @SqlQuery("""
            SELECT people.id AS person, people.zone, people.standing
            FROM mentor_profiles
            JOIN people
              ON people.program_id = mentor_profiles.program_id
             AND people.id = mentor_profiles.person_id
            WHERE mentor_profiles.program_id = :program
              AND mentor_profiles.person_id > :after
            ORDER BY mentor_profiles.person_id
            LIMIT :limit
            """)
    List<Place> places(ProgramId program, long after, int limit);

    /** Whoever comes second waits until the first one's transaction has ended. */
    @SqlUpdate("""
            INSERT INTO mentor_profiles
                (program_id, person_id, areas, experience, capacity, protected_hours, days, hours_from, hours_to, languages, sites,
                 paused_until, stopped_at, offered_at, edition)
            VALUES
                (:program, :person, :areas, :experience, :capacity, :protectedHours, :days, :hoursFrom, :hoursTo, :languages, :sites,
                 :pausedUntil, :stoppedAt, :offeredAt, :edition)
            ON CONFLICT (program_id, person_id) DO UPDATE
            SET areas = excluded.areas,
                experience = excluded.experience,
                capacity = excluded.capacity,
                protected_hours = excluded.protected_hours,
                days = excluded.days,
                hours_from = excluded.hours_from,
                hours_to = excluded.hours_to,
                languages = excluded.languages,
                sites = excluded.sites,
                paused_until = excluded.paused_until,
                stopped_at = excluded.stopped_at,
                offered_at = excluded.offered_at,
                edition = excluded.edition
            WHERE mentor_profiles.edition < excluded.edition
            """)
    int put(ProgramId program, @BindMethods ProfileRow row);

    @SqlUpdate("""
            DELETE FROM mentor_profiles
            WHERE program_id = :program
              AND person_id = :person
            """)
    int remove(ProgramId program, PersonId person);

    /** Where somebody lives and what they are to the workspace. */
    record Place(PersonId person, ZoneId zone, Standing standing) {}
}
