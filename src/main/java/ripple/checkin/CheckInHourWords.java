package ripple.checkin;

/** The words of the form in which somebody chooses when they are asked. */
public final class CheckInHourWords {

    public static final String WHEN = "When to ask me";
    public static final String TITLE = "When to ask me";
    public static final String DAY = "On which day of the week?";
    public static final String HOUR = "At what time?";
    public static final String HINT = "In your own time zone. It still waits for your own days and hours.";

    private CheckInHourWords() {}
}
