package ripple.people;

import java.time.DayOfWeek;
import java.time.Instant;
import java.time.LocalDate;
import java.time.LocalTime;
import java.time.ZoneId;
import java.util.Set;

/** Monday to Friday, without a program's holidays, in the program's zone. Pure. */
public record WorkingDays(ZoneId zone, Set<LocalDate> holidays) {

    private static final LocalTime END_OF_DAY = LocalTime.of(17, 0);

    public WorkingDays {
        holidays = Set.copyOf(holidays);
    }

    public boolean isWorkingDay(LocalDate day) {
        boolean weekend = day.getDayOfWeek() == DayOfWeek.SATURDAY || day.getDayOfWeek() == DayOfWeek.SUNDAY;
        return !weekend && !holidays.contains(day);
    }

    /** 17:00 of the n-th working day after the day of {@code from}, which does not count itself. */
    public Instant deadline(Instant from, int workingDays) {
        if (workingDays < 1) {
            throw new IllegalArgumentException("A deadline is 1 working day away or more, not " + workingDays);
        }
        LocalDate day = day(from);
        int left = workingDays;
        while (left > 0) {
            day = day.plusDays(1);
            left -= isWorkingDay(day) ? 1 : 0;
        }
        return day.atTime(END_OF_DAY).atZone(zone).toInstant();
    }

    /** How many working days have begun since the day of {@code from}: 0 on that day itself, 1 on the next working day. */
    public int between(Instant from, Instant to) {
        LocalDate first = day(from).plusDays(1);
        LocalDate end = day(to).plusDays(1);
        return first.isBefore(end)
                ? (int) first.datesUntil(end).filter(this::isWorkingDay).count()
                : 0;
    }

    /** The day it is in the program at this instant. */
    public LocalDate day(Instant instant) {
        return instant.atZone(zone).toLocalDate();
    }
}
