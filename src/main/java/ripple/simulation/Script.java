package ripple.simulation;

import java.time.DayOfWeek;
import java.time.LocalDate;
import java.time.LocalTime;
import java.time.ZoneId;
import java.util.List;
import java.util.Set;

/**
 * What one made-up person does in a year, decided before it begins.
 *
 * @param days on which they work, from one time to another; over midnight where the second is earlier
 * @param undisturbed whether Slack keeps them undisturbed around noon
 * @param checkInDay when they are asked each week
 */
record Script(
        ZoneId zone,
        Set<DayOfWeek> days,
        LocalTime from,
        LocalTime to,
        List<Stretch> nights,
        List<Stretch> away,
        List<Stretch> gone,
        boolean undisturbed,
        DayOfWeek checkInDay,
        LocalTime checkInTime) {

    static final LocalTime NIGHT_FROM = LocalTime.of(20, 0);
    static final LocalTime NIGHT_TO = LocalTime.of(7, 0);
    static final LocalTime QUIET_FROM = LocalTime.of(11, 30);
    static final LocalTime QUIET_TO = LocalTime.of(13, 0);

    Script {
        days = Set.copyOf(days);
        nights = List.copyOf(nights);
        away = List.copyOf(away);
        gone = List.copyOf(gone);
    }

    /** Days, both included. */
    record Stretch(LocalDate first, LocalDate last) {
        boolean contains(LocalDate day) {
            return !day.isBefore(first) && !day.isAfter(last);
        }
    }

    static boolean isIn(List<Stretch> stretches, LocalDate day) {
        return stretches.stream().anyMatch(stretch -> stretch.contains(day));
    }

    boolean isUndisturbed(LocalTime time) {
        return undisturbed && !time.isBefore(QUIET_FROM) && time.isBefore(QUIET_TO);
    }
}
