package ripple.people;

import java.time.Instant;
import java.time.LocalDate;
import java.time.LocalTime;
import java.time.ZoneId;
import java.time.ZonedDateTime;

/** When somebody may be disturbed by what can wait: from one time of day to another, on working days, in their own zone. Pure. */
public record Hours(LocalTime from, LocalTime to) {

    /** Until people can say what suits them. */
    public static final Hours USUAL = new Hours(LocalTime.of(8, 0), LocalTime.of(18, 0));

    public Hours {
        if (!from.isBefore(to)) {
            throw new IllegalArgumentException("Hours begin before they end, not from " + from + " to " + to);
        }
    }

    /**
     * Whether what can wait may be said at this instant.
     *
     * @param zone the person's own; which days are working days is the program's to say
     */
    public boolean isOpen(Instant instant, ZoneId zone, WorkingDays workingDays) {
        ZonedDateTime local = instant.atZone(zone);
        LocalTime time = local.toLocalTime();
        return workingDays.isWorkingDay(local.toLocalDate()) && !time.isBefore(from) && time.isBefore(to);
    }

    /** This instant if it is open, else when the hours begin next. */
    public Instant nextOpen(Instant instant, ZoneId zone, WorkingDays workingDays) {
        if (isOpen(instant, zone, workingDays)) {
            return instant;
        }
        LocalDate day = instant.atZone(zone).toLocalDate();
        Instant begin = begin(day, zone);
        while (!workingDays.isWorkingDay(day) || begin.isBefore(instant)) {
            day = day.plusDays(1);
            begin = begin(day, zone);
        }
        return begin;
    }

    private Instant begin(LocalDate day, ZoneId zone) {
        return day.atTime(from).atZone(zone).toInstant();
    }
}
