package ripple.people;

import java.time.DayOfWeek;
import java.time.Instant;
import java.time.LocalDate;
import java.time.LocalTime;
import java.util.Map;
import java.util.Optional;
import java.util.stream.Collectors;
import java.util.stream.Stream;
import org.jdbi.v3.sqlobject.config.KeyColumn;
import org.jdbi.v3.sqlobject.customizer.BindMethods;
import org.jdbi.v3.sqlobject.statement.SqlQuery;
import org.jdbi.v3.sqlobject.statement.SqlUpdate;

/** The SQL of when people may be told what can wait. Who has said nothing has no row. */
interface AvailabilityStore {

    @SqlUpdate("""
            INSERT INTO people_availability
                (program_id, person_id, days, from_time, to_time, nights_first, nights_last, nights_from, nights_to,
                 away_first, away_last, snoozed_until)
            VALUES
                (:program, :person, :days, :fromTime, :toTime, :nightsFirst, :nightsLast, :nightsFrom, :nightsTo,
                 :awayFirst, :awayLast, :snoozedUntil)
            ON CONFLICT (program_id, person_id) DO UPDATE
            SET days = excluded.days,
                from_time = excluded.from_time,
                to_time = excluded.to_time,
                nights_first = excluded.nights_first,
                nights_last = excluded.nights_last,
                nights_from = excluded.nights_from,
                nights_to = excluded.nights_to,
                away_first = excluded.away_first,
                away_last = excluded.away_last,
                snoozed_until = excluded.snoozed_until
            """)
    void set(ProgramId program, PersonId person, @BindMethods Row row);

    @SqlUpdate("""
            DELETE FROM people_availability
            WHERE program_id = :program
              AND person_id = :person
            """)
    int forget(ProgramId program, PersonId person);

    @SqlQuery("""
            SELECT person_id, days, from_time, to_time, nights_first, nights_last, nights_from, nights_to,
                away_first, away_last, snoozed_until
            FROM people_availability
            WHERE program_id = :program
              AND person_id > :after
            ORDER BY person_id
            LIMIT :limit
            """)
    @KeyColumn("person_id")
    Map<Long, Row> page(ProgramId program, long after, int limit);

    /** As it stands in the database: days as 1,2,3 from Monday, times as 08:00, dates as 2026-11-23. */
    record Row(
            String days,
            String fromTime,
            String toTime,
            Optional<String> nightsFirst,
            Optional<String> nightsLast,
            Optional<String> nightsFrom,
            Optional<String> nightsTo,
            Optional<String> awayFirst,
            Optional<String> awayLast,
            Optional<Instant> snoozedUntil) {

        static Row of(Availability of) {
            Optional<Availability.Nights> nights = of.nights();
            return new Row(
                    of.week().sortedDays().stream()
                            .map(day -> Integer.toString(day.getValue()))
                            .collect(Collectors.joining(",")),
                    of.week().hours().from().toString(),
                    of.week().hours().to().toString(),
                    nights.map(shift -> shift.first().toString()),
                    nights.map(shift -> shift.last().toString()),
                    nights.map(shift -> shift.hours().from().toString()),
                    nights.map(shift -> shift.hours().to().toString()),
                    of.away().map(away -> away.first().toString()),
                    of.away().map(away -> away.last().toString()),
                    of.snoozedUntil());
        }

        Availability availability() {
            return new Availability(
                    new Week(
                            Stream.of(days.split(","))
                                    .map(Integer::valueOf)
                                    .map(DayOfWeek::of)
                                    .collect(Collectors.toSet()),
                            hours(fromTime, toTime)),
                    nightsFirst.map(first -> new Availability.Nights(
                            LocalDate.parse(first),
                            LocalDate.parse(nightsLast.orElseThrow()),
                            hours(nightsFrom.orElseThrow(), nightsTo.orElseThrow()))),
                    awayFirst.map(first ->
                            new Availability.Away(LocalDate.parse(first), LocalDate.parse(awayLast.orElseThrow()))),
                    snoozedUntil);
        }

        private static Hours hours(String from, String to) {
            return new Hours(LocalTime.parse(from), LocalTime.parse(to));
        }
    }
}
