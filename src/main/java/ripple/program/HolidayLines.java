package ripple.program;

import java.time.DateTimeException;
import java.time.LocalDate;
import java.time.format.DateTimeFormatter;
import java.time.format.DateTimeFormatterBuilder;
import java.time.format.ResolverStyle;
import java.util.ArrayList;
import java.util.List;
import java.util.Locale;
import java.util.Optional;
import java.util.Set;
import java.util.TreeSet;
import java.util.stream.Stream;

/**
 * Holidays as people type them, one date a line: 2026-12-25, 25 December 2026, Dec 25, 2026. A line that can be read in two ways, such as
 * 3/4/2027, is not read at all. Pure.
 *
 * @param unread the lines that are no date, with their numbers
 */
record HolidayLines(Set<LocalDate> days, List<Line> unread) {

    private static final int FIRST_YEAR = 2000;
    private static final int LAST_YEAR = 2100;
    private static final List<DateTimeFormatter> FORMS = Stream.of(
                    "uuuu-M-d", "d MMM uuuu", "d MMMM uuuu", "MMM d, uuuu", "MMMM d, uuuu", "MMM d uuuu", "MMMM d uuuu")
            .map(HolidayLines::form)
            .toList();

    /** A line with its number, beginning with 1. */
    record Line(int number, String words) {}

    static HolidayLines read(String typed) {
        Set<LocalDate> days = new TreeSet<>();
        List<Line> unread = new ArrayList<>();
        List<String> lines = typed.lines().map(String::strip).toList();
        for (int index = 0; index < lines.size(); index++) {
            String words = lines.get(index);
            Optional<LocalDate> day = words.isEmpty() ? Optional.empty() : findDay(words);
            if (day.isPresent()) {
                days.add(day.get());
            } else if (!words.isEmpty()) {
                unread.add(new Line(index + 1, words));
            }
        }
        return new HolidayLines(days, unread);
    }

    private static Optional<LocalDate> findDay(String words) {
        return FORMS.stream()
                .flatMap(form -> parse(words, form).stream())
                .filter(day -> day.getYear() >= FIRST_YEAR && day.getYear() <= LAST_YEAR)
                .findFirst();
    }

    private static Optional<LocalDate> parse(String words, DateTimeFormatter form) {
        try {
            return Optional.of(LocalDate.parse(words, form));
        } catch (DateTimeException notOfThisForm) {
            return Optional.empty();
        }
    }

    private static DateTimeFormatter form(String pattern) {
        return new DateTimeFormatterBuilder()
                .parseCaseInsensitive()
                .appendPattern(pattern)
                .toFormatter(Locale.US)
                .withResolverStyle(ResolverStyle.STRICT);
    }
}
