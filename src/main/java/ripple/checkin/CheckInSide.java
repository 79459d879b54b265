package ripple.checkin;

import java.time.DayOfWeek;
import java.util.Arrays;
import java.util.Optional;
import ripple.database.Coded;

/** From which side somebody is asked: the same person may be one's mentor and another's mentee. */
public enum CheckInSide implements Coded {
    MENTOR("mentor", DayOfWeek.TUESDAY, 9),
    /** Early enough that a mentor reads it before their own question on Tuesday. */
    MENTEE("mentee", DayOfWeek.THURSDAY, 10);

    private final String code;
    private final DayOfWeek day;
    private final int hour;

    CheckInSide(String code, DayOfWeek day, int hour) {
        this.code = code;
        this.day = day;
        this.hour = hour;
    }

    /** The stored name; it never changes. */
    @Override
    public String code() {
        return code;
    }

    public static Optional<CheckInSide> find(String code) {
        return Arrays.stream(values()).filter(side -> side.code.equals(code)).findFirst();
    }

    /** Until somebody chooses their own. */
    CheckInHour usual() {
        return new CheckInHour(day, hour);
    }
}
