package ripple.simulation;

import java.time.DayOfWeek;
import java.time.Duration;
import java.time.Instant;
import java.time.LocalDate;
import java.time.LocalTime;
import java.time.ZoneId;
import java.time.ZonedDateTime;
import java.time.format.DateTimeFormatter;
import java.util.Optional;
import java.util.Set;

/** What the clock and the calendar on the wall say where somebody is, and whether their script lets them be spoken to then. Pure. */
record Wall(Set<LocalDate> holidays) {

    static final Duration STEP = Duration.ofMinutes(5);
    static final int LONG_ENOUGH = 8;

    private static final Duration LONGEST_TIME_OFF = Duration.ofDays(60);
    private static final LocalTime END_OF_WORK = LocalTime.of(17, 0);

    Wall {
        holidays = Set.copyOf(holidays);
    }

    /** Whether this is within their hours, and nobody asked Slack to leave them undisturbed. */
    boolean isFree(Script script, Instant at) {
        return isInHours(script, at)
                && !script.isUndisturbed(at.atZone(script.zone()).toLocalTime());
    }

    /** When somebody could be spoken to for so long that nobody can have missed it; empty if never between the two. */
    Optional<Instant> findFreeTime(Script script, Instant from, Instant until) {
        int free = 0;
        for (Instant at = from; at.isBefore(until); at = at.plus(STEP)) {
            free = isFree(script, at) && !isGone(script, at) ? free + 1 : 0;
            if (free == LONG_ENOUGH) {
                return Optional.of(at);
            }
        }
        return Optional.empty();
    }

    /** From then on they can have read what was put to them: their own hours begin, or it is within them. */
    Instant inHours(Script script, Instant from) {
        Instant at = from;
        while (!isInHours(script, at) && at.isBefore(from.plus(LONGEST_TIME_OFF))) {
            at = at.plus(STEP);
        }
        return at;
    }

    boolean isInHours(Script script, Instant at) {
        ZonedDateTime wall = at.atZone(script.zone());
        LocalDate day = wall.toLocalDate();
        LocalTime time = wall.toLocalTime();
        return !isClosed(script, day)
                && (isInShift(script, day, time, false) || isInShift(script, day.minusDays(1), time, true));
    }

    /** Whether a shift that began on this day goes on, or went over midnight and goes on. */
    private boolean isInShift(Script script, LocalDate began, LocalTime time, boolean isNextDay) {
        boolean sleeps = script.nights().stream()
                .anyMatch(nights -> nights.last().plusDays(1).equals(began));
        if (isClosed(script, began) || sleeps || !script.days().contains(began.getDayOfWeek())) {
            return false;
        }
        boolean isNight = Script.isIn(script.nights(), began);
        LocalTime from = isNight ? Script.NIGHT_FROM : script.from();
        LocalTime to = isNight ? Script.NIGHT_TO : script.to();
        boolean over = to.isBefore(from);
        return isNextDay ? over && time.isBefore(to) : !time.isBefore(from) && (over || time.isBefore(to));
    }

    private boolean isClosed(Script script, LocalDate day) {
        return holidays.contains(day) || Script.isIn(script.away(), day);
    }

    static boolean isGone(Script script, Instant at) {
        return Script.isIn(script.gone(), at.atZone(script.zone()).toLocalDate());
    }

    static boolean isGoneOrAway(Script script, Instant from, Instant to) {
        return from.atZone(script.zone())
                .toLocalDate()
                .minusDays(1)
                .datesUntil(to.atZone(script.zone()).toLocalDate().plusDays(1))
                .anyMatch(day -> Script.isIn(script.gone(), day) || Script.isIn(script.away(), day));
    }

    /** The Monday of the week it is there. */
    static LocalDate monday(Script script, Instant at) {
        LocalDate day = at.atZone(script.zone()).toLocalDate();
        while (day.getDayOfWeek() != DayOfWeek.MONDAY) {
            day = day.minusDays(1);
        }
        return day;
    }

    /** A day and time in a week of this name, such as 2026-W47. */
    static Instant inWeek(String week, DayOfWeek day, LocalTime time, ZoneId zone) {
        return LocalDate.parse(week + "-" + day.getValue(), DateTimeFormatter.ISO_WEEK_DATE)
                .atTime(time)
                .atZone(zone)
                .toInstant();
    }

    /** 17:00 on the so-many-th working day after that of the instant. */
    Instant endOfWorkingDay(Instant from, int count, ZoneId zone) {
        LocalDate day = from.atZone(zone).toLocalDate();
        int left = count;
        while (left > 0) {
            day = day.plusDays(1);
            boolean rests = day.getDayOfWeek() == DayOfWeek.SATURDAY
                    || day.getDayOfWeek() == DayOfWeek.SUNDAY
                    || holidays.contains(day);
            left -= rests ? 0 : 1;
        }
        return day.atTime(END_OF_WORK).atZone(zone).toInstant();
    }
}
