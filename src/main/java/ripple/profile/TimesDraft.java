package ripple.profile;

import java.time.DateTimeException;
import java.time.DayOfWeek;
import java.time.LocalTime;
import java.util.Map;
import java.util.Optional;
import java.util.Set;
import ripple.people.Hours;
import ripple.people.Week;

/** Days and hours as they were chosen, perhaps not all of them. */
public record TimesDraft(Set<DayOfWeek> days, String from, String to) {

    public TimesDraft {
        days = Set.copyOf(days);
    }

    public static TimesDraft of(Week times) {
        return new TimesDraft(
                times.days(),
                times.hours().from().toString(),
                times.hours().to().toString());
    }

    /** The times; empty after having said at each field why not. */
    Optional<Week> read(Map<OfferField, String> problems) {
        Optional<LocalTime> begin = time(from);
        Optional<LocalTime> end = time(to);
        if (days.isEmpty()) {
            problems.put(OfferField.DAYS, ProfileWords.NO_DAY);
        }
        if (begin.isEmpty()) {
            problems.put(OfferField.FROM, ProfileWords.NO_TIME);
        }
        if (end.isEmpty()) {
            problems.put(OfferField.TO, ProfileWords.NO_TIME);
        } else if (end.equals(begin)) {
            problems.put(OfferField.TO, ProfileWords.SAME_TIME);
        }
        boolean isWhole = !days.isEmpty() && begin.isPresent() && end.isPresent() && !end.equals(begin);
        return isWhole ? Optional.of(new Week(days, new Hours(begin.get(), end.get()))) : Optional.empty();
    }

    private static Optional<LocalTime> time(String typed) {
        try {
            return typed.isBlank() ? Optional.empty() : Optional.of(LocalTime.parse(typed.strip()));
        } catch (DateTimeException notATime) {
            return Optional.empty();
        }
    }
}
