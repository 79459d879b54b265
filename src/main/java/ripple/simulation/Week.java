package ripple.simulation;

import java.time.DayOfWeek;
import java.time.Instant;
import java.time.LocalDate;
import java.time.Period;
import java.time.format.DateTimeFormatter;
import java.time.temporal.ChronoUnit;
import java.time.temporal.IsoFields;
import java.time.temporal.TemporalAdjusters;
import java.util.stream.Stream;

/** A week, by its name such as 2026-W47, in which somebody is to be asked at this instant. Pure. */
record Week(String name, Instant due) {

    /** All weeks of which it can be known by the end whether somebody was asked. */
    static Stream<Week> of(Script script, Instant start, Instant end) {
        LocalDate first = start.atZone(script.zone()).toLocalDate();
        LocalDate last = end.atZone(script.zone()).toLocalDate().minusDays(4);
        return first.with(TemporalAdjusters.nextOrSame(script.checkInDay()))
                .datesUntil(last, Period.ofWeeks(1))
                .map(day -> new Week(
                        name(day),
                        day.atTime(script.checkInTime()).atZone(script.zone()).toInstant()));
    }

    private static String name(LocalDate day) {
        LocalDate monday = day.with(TemporalAdjusters.previousOrSame(DayOfWeek.MONDAY));
        return String.format(
                "%d-W%02d", monday.get(IsoFields.WEEK_BASED_YEAR), monday.get(IsoFields.WEEK_OF_WEEK_BASED_YEAR));
    }

    static long between(String from, String to) {
        return ChronoUnit.WEEKS.between(monday(from), monday(to));
    }

    private static LocalDate monday(String name) {
        return LocalDate.parse(name + "-1", DateTimeFormatter.ISO_WEEK_DATE);
    }
}
