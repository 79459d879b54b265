package ripple.profile;

import java.time.LocalDate;
import java.time.LocalTime;
import java.time.ZoneId;
import java.util.Optional;
import ripple.people.Availability;
import ripple.people.Hours;
import ripple.people.PersonId;
import ripple.people.Standing;

/** Where somebody lives and what they are to the workspace, as it stands in the database; asked of mentors and of mentees. */
record WhereaboutsRow(
        PersonId person,
        ZoneId zone,
        Standing standing,
        Optional<String> nightsFirst,
        Optional<String> nightsLast,
        Optional<String> nightsFrom,
        Optional<String> nightsTo,
        Optional<String> awayFirst,
        Optional<String> awayLast) {

    static final String COLUMNS = """
            SELECT people.id AS person, people.zone, people.standing, hours.nights_first, hours.nights_last,
                   hours.nights_from, hours.nights_to, hours.away_first, hours.away_last
            """;

    /** Goes on after the table of those who are meant, which is called kept. */
    static final String OF_THEM = """

            JOIN people
              ON people.program_id = kept.program_id
             AND people.id = kept.person_id
            LEFT JOIN people_availability AS hours
              ON hours.program_id = people.program_id
             AND hours.person_id = people.id
            WHERE kept.program_id = :program
              AND kept.person_id > :after
            ORDER BY kept.person_id
            LIMIT :limit
            """;

    Whereabouts whereabouts() {
        return new Whereabouts(
                person,
                zone,
                standing,
                nightsFirst.map(first -> new Availability.Nights(
                        LocalDate.parse(first),
                        LocalDate.parse(nightsLast.orElseThrow()),
                        new Hours(LocalTime.parse(nightsFrom.orElseThrow()), LocalTime.parse(nightsTo.orElseThrow())))),
                awayFirst.map(first ->
                        new Availability.Away(LocalDate.parse(first), LocalDate.parse(awayLast.orElseThrow()))));
    }
}
