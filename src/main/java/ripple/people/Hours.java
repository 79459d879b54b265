package ripple.people;

import java.time.Instant;
import java.time.LocalDate;
import java.time.LocalDateTime;
import java.time.LocalTime;
import java.time.ZoneId;

/** From one time of day to another; where the second comes before the first, over midnight into the next day. Pure. */
public record Hours(LocalTime from, LocalTime to) {

    /** Until people say what suits them. */
    public static final Hours USUAL = new Hours(LocalTime.of(8, 0), LocalTime.of(18, 0));

    /** Where somebody on nights has not said which hours those are. */
    public static final Hours USUAL_NIGHT = new Hours(LocalTime.of(20, 0), LocalTime.of(7, 0));

    public Hours {
        if (from.equals(to)) {
            throw new IllegalArgumentException("Hours begin and end at different times, not both at " + from);
        }
    }

    public boolean isOverMidnight() {
        return to.isBefore(from);
    }

    /** The hours that begin on this day. Where the clock goes back, both ends are the earlier of the two. */
    Span on(LocalDate day, ZoneId zone) {
        LocalDate end = isOverMidnight() ? day.plusDays(1) : day;
        return new Span(LocalInstant.of(day.atTime(from), zone), LocalInstant.of(end.atTime(to), zone));
    }

    /** The same in minutes of a day, for those who compare. */
    public int fromMinute() {
        return from.toSecondOfDay() / 60;
    }

    /** Beyond 1,440 where the hours go over midnight. */
    public int toMinute() {
        return to.toSecondOfDay() / 60 + (isOverMidnight() ? 24 * 60 : 0);
    }

    /** Which instant a time of a day is. */
    static final class LocalInstant {
        private LocalInstant() {}

        /** In a gap, the moment the clock jumps; in an overlap, the earlier one. */
        static Instant of(LocalDateTime local, ZoneId zone) {
            var transition = zone.getRules().getTransition(local);
            return transition != null && transition.isGap()
                    ? transition.getInstant()
                    : local.atZone(zone).toInstant();
        }
    }
}
