package ripple.profile;

import java.time.Instant;
import java.time.LocalDate;
import java.time.ZoneId;
import java.util.Optional;
import ripple.people.Availability;
import ripple.people.Person;
import ripple.people.PersonId;
import ripple.people.Standing;
import ripple.people.Week;

/** Where somebody lives, what they are to the workspace, and whether they are on nights or away: what a match must know of everybody. */
record Whereabouts(
        PersonId person,
        ZoneId zone,
        Standing standing,
        Optional<Availability.Nights> nights,
        Optional<Availability.Away> away) {

    static Whereabouts of(Person person, Availability hours) {
        return new Whereabouts(person.id(), person.zone(), person.standing(), hours.nights(), hours.away());
    }

    LocalDate today(Instant at) {
        return at.atZone(zone).toLocalDate();
    }

    /** What keeps them from being matched with anybody. */
    Hindrances hindrances(Instant at) {
        LocalDate today = today(at);
        Hindrances gone = standing.takesPart() ? Hindrances.NONE : Hindrances.NONE.and(Cause.GONE);
        boolean isAway = away.filter(there -> isWithin(there.first(), there.last(), today))
                .isPresent();
        return isAway ? gone.and(Cause.AWAY) : gone;
    }

    /** When they can meet: on nights the hours are those of the nights. */
    FreeTime free(Week suits, Instant at) {
        LocalDate today = today(at);
        Week now = nights.filter(shift -> isWithin(shift.first(), shift.last(), today))
                .map(shift -> new Week(suits.days(), shift.hours()))
                .orElse(suits);
        return FreeTime.of(now, zone, at);
    }

    private static boolean isWithin(LocalDate first, LocalDate last, LocalDate day) {
        return !day.isBefore(first) && !day.isAfter(last);
    }
}
