package ripple.mentoring;

import java.time.DayOfWeek;
import java.time.ZoneId;
import java.time.format.DateTimeFormatter;
import java.time.format.TextStyle;
import java.util.ArrayList;
import java.util.EnumSet;
import java.util.List;
import java.util.Locale;
import java.util.Set;
import java.util.stream.Collectors;
import ripple.people.Week;

/** Says days and hours in a few words. */
final class RequestTimes {

    private static final DateTimeFormatter TIME = DateTimeFormatter.ofPattern("h:mm a", Locale.US);
    private static final int A_FEW = 3;

    private RequestTimes() {}

    /** "Mon to Fri, 8:00 AM to 6:00 PM (New York time)" */
    static String words(Week times, ZoneId zone) {
        return days(times.days()) + ", " + TIME.format(times.hours().from()) + " to "
                + TIME.format(times.hours().to()) + (times.hours().isOverMidnight() ? " the next day" : "") + " ("
                + place(zone) + " time)";
    }

    private static String days(Set<DayOfWeek> days) {
        if (days.equals(EnumSet.allOf(DayOfWeek.class))) {
            return "any day";
        }
        List<DayOfWeek> sorted = new ArrayList<>(EnumSet.copyOf(days));
        DayOfWeek first = sorted.get(0);
        DayOfWeek last = sorted.get(sorted.size() - 1);
        boolean inARow = last.getValue() - first.getValue() == sorted.size() - 1;
        return inARow && sorted.size() >= A_FEW
                ? name(first) + " to " + name(last)
                : sorted.stream().map(RequestTimes::name).collect(Collectors.joining(", "));
    }

    private static String name(DayOfWeek day) {
        return day.getDisplayName(TextStyle.SHORT, Locale.US);
    }

    private static String place(ZoneId zone) {
        String id = zone.getId();
        return id.substring(id.lastIndexOf('/') + 1).replace('_', ' ');
    }
}
