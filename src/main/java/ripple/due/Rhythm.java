package ripple.due;

import java.time.DayOfWeek;
import java.time.Instant;
import java.time.LocalDate;
import java.time.LocalTime;
import java.time.ZoneId;
import java.time.temporal.IsoFields;
import java.time.temporal.TemporalAdjusters;

/**
 * Every so many weeks on a day of the week at a time of day, wherever somebody is. Pure. Where the clock jumps over that time, it is as
 * much later as the clock jumped; where it comes twice, the earlier one counts.
 */
public record Rhythm(DayOfWeek day, LocalTime time, int weeks) {

    private static final int MOST_WEEKS = 52;

    public Rhythm {
        if (weeks < 1 || weeks > MOST_WEEKS) {
            throw new IllegalArgumentException("A rhythm has 1 to 52 weeks, not " + weeks);
        }
    }

    /** The first time after this instant. */
    public Instant first(Instant after, ZoneId zone) {
        LocalDate day = after.atZone(zone).toLocalDate().with(TemporalAdjusters.nextOrSame(this.day));
        Instant at = at(day, zone);
        return at.isAfter(after) ? at : at(day.plusWeeks(1), zone);
    }

    /** The first time after this instant that lies a whole number of rhythms after that occurrence. */
    public Instant following(String occurrence, Instant after, ZoneId zone) {
        LocalDate day = dayOf(occurrence);
        Instant at;
        do {
            day = day.plusWeeks(weeks);
            at = at(day, zone);
        } while (!at.isAfter(after));
        return at;
    }

    /** The name of the week of this instant: 2026-W47. */
    public static String occurrence(Instant at, ZoneId zone) {
        return week(at.atZone(zone).toLocalDate());
    }

    /** The name of the week of this day. */
    public static String week(LocalDate day) {
        int week = day.get(IsoFields.WEEK_OF_WEEK_BASED_YEAR);
        return day.get(IsoFields.WEEK_BASED_YEAR) + (week < 10 ? "-W0" : "-W") + week;
    }

    private Instant at(LocalDate day, ZoneId zone) {
        return day.atTime(time).atZone(zone).toInstant();
    }

    private LocalDate dayOf(String occurrence) {
        return monday(occurrence).with(TemporalAdjusters.nextOrSame(day));
    }

    /** The Monday with which a week of this name begins. */
    public static LocalDate monday(String week) {
        String[] parts = week.split("-W", -1);
        if (parts.length != 2) {
            throw new IllegalArgumentException("A week is named like 2026-W47");
        }
        return LocalDate.of(Integer.parseInt(parts[0]), 1, 4)
                .with(TemporalAdjusters.previousOrSame(DayOfWeek.MONDAY))
                .plusWeeks(Integer.parseInt(parts[1]) - 1L);
    }
}
