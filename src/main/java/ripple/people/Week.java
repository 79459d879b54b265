package ripple.people;

import java.time.DayOfWeek;
import java.util.Collection;
import java.util.EnumSet;
import java.util.List;
import java.util.Set;

/** The days of a week that suit somebody, and their hours on those days; hours over midnight belong to the day on which they begin. */
public record Week(Set<DayOfWeek> days, Hours hours) {

    /** Until people say what suits them. */
    public static final Week USUAL = new Week(EnumSet.range(DayOfWeek.MONDAY, DayOfWeek.FRIDAY), Hours.USUAL);

    public Week {
        days = Set.copyOf(days);
        if (days.isEmpty()) {
            throw new IllegalArgumentException("At least one day of the week suits somebody");
        }
    }

    /** From Monday to Sunday. */
    public List<DayOfWeek> sortedDays() {
        return sorted(days);
    }

    private static List<DayOfWeek> sorted(Collection<DayOfWeek> days) {
        return List.copyOf(EnumSet.copyOf(days));
    }
}
