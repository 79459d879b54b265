package ripple.profile;

import java.time.DayOfWeek;
import java.time.Duration;
import java.time.Instant;
import java.time.LocalDate;
import java.time.LocalTime;
import java.util.List;
import java.util.Optional;
import java.util.Set;
import java.util.stream.Collectors;
import org.jdbi.v3.sqlobject.customizer.BindMethods;
import org.jdbi.v3.sqlobject.statement.SqlQuery;
import org.jdbi.v3.sqlobject.statement.SqlUpdate;
import ripple.people.Hours;
import ripple.people.PersonId;
import ripple.people.ProgramId;
import ripple.people.Week;

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
    @SqlQuery(WhereaboutsRow.COLUMNS + "FROM mentor_profiles AS kept" + WhereaboutsRow.OF_THEM)
    List<WhereaboutsRow> whereabouts(ProgramId program, long after, int limit);

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

    /** An offer as it stands in the database. */
    record ProfileRow(
            PersonId person,
            String areas,
            String experience,
            int capacity,
            int protectedHours,
            String days,
            String hoursFrom,
            String hoursTo,
            String languages,
            String sites,
            Optional<String> pausedUntil,
            Optional<Instant> stoppedAt,
            Instant offeredAt,
            int edition) {

        static ProfileRow of(MentorProfile profile) {
            MentorOffer offer = profile.offer();
            return new ProfileRow(
                    profile.person(),
                    CodeList.write(offer.areas()),
                    CodeList.write(offer.experience()),
                    offer.capacity(),
                    (int) offer.protectedTime().toHours(),
                    days(offer.suits()),
                    offer.suits().hours().from().toString(),
                    offer.suits().hours().to().toString(),
                    CodeList.write(offer.languages(), Language::code),
                    String.join("\n", offer.sites()),
                    profile.pausedUntil().map(LocalDate::toString),
                    profile.stoppedAt(),
                    profile.offeredAt(),
                    profile.edition());
        }

        MentorProfile profile() {
            return new MentorProfile(person, offer(), pausedUntil.map(LocalDate::parse), stoppedAt, offeredAt, edition);
        }

        private MentorOffer offer() {
            return new MentorOffer(
                    CodeList.read(areas, HelpArea.values()),
                    CodeList.read(experience, ChangeKind.values()),
                    capacity,
                    Duration.ofHours(protectedHours),
                    times(days, hoursFrom, hoursTo),
                    CodeList.languages(languages),
                    CodeList.lines(sites));
        }

        static String days(Week times) {
            return CodeList.write(times.sortedDays(), day -> Integer.toString(day.getValue()));
        }

        static Week times(String days, String from, String to) {
            Set<DayOfWeek> each = CodeList.words(days).stream()
                    .map(day -> DayOfWeek.of(Integer.parseInt(day)))
                    .collect(Collectors.toSet());
            return new Week(each, new Hours(LocalTime.parse(from), LocalTime.parse(to)));
        }
    }
}
