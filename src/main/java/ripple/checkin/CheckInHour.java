package ripple.checkin;

import java.time.DayOfWeek;
import java.time.LocalTime;

/** On which day of the week and at which full hour somebody wants to be asked, wherever they are. */
public record CheckInHour(DayOfWeek day, int hour) {

    private static final int LAST = 23;

    public CheckInHour {
        if (hour < 0 || hour > LAST) {
            throw new IllegalArgumentException("An hour of the day is 0 to 23, not " + hour);
        }
    }

    public LocalTime time() {
        return LocalTime.of(hour, 0);
    }
}
