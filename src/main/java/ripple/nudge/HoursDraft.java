package ripple.nudge;

import java.time.DayOfWeek;
import java.time.LocalDate;
import java.time.LocalTime;
import java.util.Optional;
import java.util.Set;
import ripple.people.Availability;
import ripple.people.Hours;
import ripple.people.Week;

/** What stands in the form about somebody's hours. */
public record HoursDraft(
        Set<DayOfWeek> days,
        Optional<LocalTime> from,
        Optional<LocalTime> to,
        Optional<LocalDate> nightsLast,
        Optional<LocalTime> nightFrom,
        Optional<LocalTime> nightTo,
        Optional<LocalDate> awayFirst,
        Optional<LocalDate> awayLast) {

    public HoursDraft {
        days = Set.copyOf(days);
    }

    static HoursDraft of(Availability availability) {
        Week week = availability.week();
        Hours night = availability.nights().map(Availability.Nights::hours).orElse(Hours.USUAL_NIGHT);
        return new HoursDraft(
                week.days(),
                Optional.of(week.hours().from()),
                Optional.of(week.hours().to()),
                availability.nights().map(Availability.Nights::last),
                Optional.of(night.from()),
                Optional.of(night.to()),
                availability.away().map(Availability.Away::first),
                availability.away().map(Availability.Away::last));
    }
}
