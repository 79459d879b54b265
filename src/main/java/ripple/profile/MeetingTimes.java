package ripple.profile;

import java.time.DayOfWeek;
import java.time.LocalTime;
import java.util.Collections;
import java.util.EnumSet;
import java.util.Set;
import java.util.TreeSet;

/**
 * The days and hours at which somebody can meet, in their own zone; any day of the week.
 *
 * @param to when it is before {@code from}, the hours go on over midnight into the day after
 */
public record MeetingTimes(Set<DayOfWeek> days, LocalTime from, LocalTime to) {

    /** What is suggested until somebody says otherwise. */
    public static final MeetingTimes USUAL = new MeetingTimes(
            EnumSet.range(DayOfWeek.MONDAY, DayOfWeek.FRIDAY), LocalTime.of(8, 0), LocalTime.of(18, 0));

    public MeetingTimes {
        if (days.isEmpty()) {
            throw new IllegalArgumentException("Somebody who can meet can do so on one day at least");
        }
        if (from.equals(to)) {
            throw new IllegalArgumentException("Hours end at another time than they begin, not both at " + from);
        }
        days = Collections.unmodifiableSet(new TreeSet<>(days));
    }

    public boolean isOverMidnight() {
        return to.isBefore(from);
    }
}
