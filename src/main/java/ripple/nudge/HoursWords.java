package ripple.nudge;

import java.time.DayOfWeek;
import java.time.Instant;
import java.time.LocalDate;
import java.time.LocalTime;
import java.time.ZoneId;
import java.time.format.DateTimeFormatter;
import java.time.format.TextStyle;
import java.util.ArrayList;
import java.util.List;
import java.util.Locale;
import java.util.stream.Collectors;
import ripple.people.Availability;
import ripple.people.Hours;
import ripple.people.Week;

/** What people read about their hours, and about putting prompts off. */
public final class HoursWords {

    public static final String TITLE = "My hours";
    public static final String SAVE = "Save";
    public static final String OPEN = "My hours";
    public static final String WAKE = "Prompts as usual again";
    public static final String HELP = "says when I may write to you: days, hours, nights, away";
    public static final String PURPOSE = "What can wait comes in these hours only, and never on the program's holidays."
            + " Answers to what you do come at once.";
    public static final String NIGHTS = "On nights for a while? Then your hours move until that day.";
    public static final String AWAY = "Away? Then nothing comes but answers to what you do.";
    public static final String UNTIL_TITLE = "Quiet until…";
    public static final String UNTIL_LABEL = "Which day shall it come again?";
    public static final String UNTIL_HINT =
            "Until then no other prompts come either. Answers to what you do, and decisions, come as ever.";
    public static final String UNTIL_SAVE = "Quiet until then";
    public static final String FORM_NOT_OPENED = "The form did not open. Please try once more.";

    static final String AWAKE = "Prompts come as usual again.";
    static final String NO_DAY = "Choose at least one day, so that I know when I may write to you.";
    static final String BOTH_TIMES = "Please choose when your hours begin and when they end.";
    static final String SAME_TIMES = "Your hours begin and end at the same time. Please change one of them.";
    static final String BOTH_DAYS = "Please choose the first and the last day, or neither.";
    static final String ENDS_BEFORE = "The last day comes before the first. Please change one of them.";
    static final String PASSED = "That day has passed. Please choose today or a later one.";
    static final String TOO_FAR = "That is more than a year ahead. Please choose an earlier day.";

    private static final String NOT_FOUND = "I can no longer find that message, so nothing has changed.";
    private static final String NOT_THEN =
            "Please choose a day from tomorrow on, within " + SnoozeService.MOST_DAYS + " days.";

    private static final DateTimeFormatter DAY = DateTimeFormatter.ofPattern("EEE, MMM d", Locale.US);
    private static final DateTimeFormatter TIME = DateTimeFormatter.ofPattern("h:mm a", Locale.US);
    private static final DateTimeFormatter MOMENT = DateTimeFormatter.ofPattern("EEE, MMM d, h:mm a zzz", Locale.US);

    private HoursWords() {}

    /** "In your own time zone, as Slack knows it: Eastern Time." */
    public static String zone(ZoneId zone) {
        return "In your own time zone, as Slack knows it: " + zone.getDisplayName(TextStyle.FULL, Locale.US) + ".";
    }

    public static String label(HoursField field) {
        return switch (field) {
            case DAYS -> "Days";
            case FROM -> "From";
            case TO -> "To";
            case NIGHTS_LAST -> "On nights until (the day on which the last night begins)";
            case NIGHT_FROM -> "Nights from";
            case NIGHT_TO -> "Nights to";
            case AWAY_FIRST -> "Away from";
            case AWAY_LAST -> "Away until (the last day)";
        };
    }

    public static String day(DayOfWeek day) {
        return day.getDisplayName(TextStyle.FULL, Locale.US);
    }

    /** Each with what holds now: "Mon-Fri, 8:00 AM to 6:00 PM, New York time." */
    static String summary(Availability of, ZoneId zone, Instant now) {
        List<String> sentences = new ArrayList<>();
        sentences.add(days(of.week()) + ", " + hours(of.week().hours()) + ", "
                + zone.getDisplayName(TextStyle.FULL, Locale.US) + ".");
        LocalDate today = now.atZone(zone).toLocalDate();
        of.nights()
                .filter(nights -> !nights.last().isBefore(today))
                .ifPresent(nights -> sentences.add(
                        "On nights until " + DAY.format(nights.last()) + ": " + hours(nights.hours()) + "."));
        of.away()
                .filter(away -> !away.last().isBefore(today))
                .ifPresent(away -> sentences.add(
                        "Away from " + DAY.format(away.first()) + " until " + DAY.format(away.last()) + "."));
        of.snoozedUntil()
                .filter(now::isBefore)
                .ifPresent(until -> sentences.add("Prompts rest until " + moment(until, zone) + "."));
        return String.join(" ", sentences);
    }

    static String saved(Availability after, ZoneId zone, Instant now) {
        return "Saved. Your hours: " + summary(after, zone, now);
    }

    /** What became of "not now". */
    public static String said(SnoozeService.Snoozed snoozed) {
        if (snoozed instanceof SnoozeService.Snoozed.Until until) {
            return "It comes again " + moment(until.instant(), until.person().zone())
                    + ", and no other prompt before. \"My hours\" changes that at any time.";
        }
        return snoozed instanceof SnoozeService.Snoozed.NotThen ? NOT_THEN : NOT_FOUND;
    }

    private static String moment(Instant instant, ZoneId zone) {
        return MOMENT.format(instant.atZone(zone));
    }

    private static String hours(Hours hours) {
        return time(hours.from()) + " to " + time(hours.to());
    }

    private static String time(LocalTime time) {
        return TIME.format(time);
    }

    /** Three days in a row and more as one stretch. */
    private static String days(Week week) {
        List<DayOfWeek> days = week.sortedDays();
        DayOfWeek first = days.get(0);
        DayOfWeek last = days.get(days.size() - 1);
        boolean isStretch = days.size() > 2 && last.getValue() - first.getValue() == days.size() - 1;
        return isStretch
                ? brief(first) + "-" + brief(last)
                : days.stream().map(HoursWords::brief).collect(Collectors.joining(", "));
    }

    private static String brief(DayOfWeek day) {
        return day.getDisplayName(TextStyle.SHORT, Locale.US);
    }
}
