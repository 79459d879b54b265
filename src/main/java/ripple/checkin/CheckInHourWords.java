package ripple.checkin;

import java.time.LocalTime;
import java.time.format.DateTimeFormatter;
import java.time.format.TextStyle;
import java.util.Locale;

/** The words of the form in which somebody chooses when they are asked. */
public final class CheckInHourWords {

    public static final String WHEN = "When to ask me";
    public static final String TITLE = "When to ask me";
    public static final String DAY = "On which day of the week?";
    public static final String HOUR = "At what time?";
    public static final String HINT = "In your own time zone. It still waits for your own days and hours.";

    private static final DateTimeFormatter TIME = DateTimeFormatter.ofPattern("h:mm a", Locale.US);

    private CheckInHourWords() {}

    /** "9:00 AM". */
    public static String hour(int hour) {
        return TIME.format(LocalTime.of(hour, 0));
    }

    /** What came of it. */
    public static String saved(CheckInHour hour) {
        return "Saved. I ask you on " + hour.day().getDisplayName(TextStyle.FULL, Locale.US) + "s at "
                + hour(hour.hour()) + ", in your own time zone.";
    }
}
