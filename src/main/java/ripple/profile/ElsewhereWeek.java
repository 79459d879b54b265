package ripple.profile;

import java.time.Instant;
import java.time.ZoneId;
import java.util.stream.Collectors;
import ripple.people.Hours;
import ripple.people.Week;

/** Somebody's days and hours as they are for a reader in another zone. Pure. */
final class ElsewhereWeek {

    private static final int DAY = 24 * 60;

    private ElsewhereWeek() {}

    /** @param at when the clocks of both zones are looked at */
    static Week of(Week week, ZoneId own, ZoneId reader, Instant at) {
        int later = (reader.getRules().getOffset(at).getTotalSeconds()
                        - own.getRules().getOffset(at).getTotalSeconds())
                / 60;
        int days = Math.floorDiv(week.hours().fromMinute() + later, DAY);
        Hours hours = new Hours(
                week.hours().from().plusMinutes(later), week.hours().to().plusMinutes(later));
        return new Week(week.days().stream().map(day -> day.plus(days)).collect(Collectors.toSet()), hours);
    }
}
