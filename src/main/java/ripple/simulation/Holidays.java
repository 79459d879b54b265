package ripple.simulation;

import java.time.LocalDate;
import java.time.Month;
import java.util.Set;
import java.util.stream.Collectors;
import java.util.stream.IntStream;
import java.util.stream.Stream;

/** Days on which the made-up program rests: some fixed ones, each year that the simulation touches. */
final class Holidays {

    private Holidays() {}

    static Set<LocalDate> of(YearPlan plan) {
        int first = plan.from().getYear();
        int last = plan.from().plusWeeks(plan.weeks()).getYear();
        return IntStream.rangeClosed(first, last).boxed().flatMap(Holidays::in).collect(Collectors.toSet());
    }

    private static Stream<LocalDate> in(int year) {
        return Stream.of(
                LocalDate.of(year, Month.JANUARY, 1),
                LocalDate.of(year, Month.MARCH, 9),
                LocalDate.of(year, Month.APRIL, 3),
                LocalDate.of(year, Month.APRIL, 6),
                LocalDate.of(year, Month.JULY, 3),
                LocalDate.of(year, Month.NOVEMBER, 2),
                LocalDate.of(year, Month.NOVEMBER, 26),
                LocalDate.of(year, Month.NOVEMBER, 27),
                LocalDate.of(year, Month.DECEMBER, 24),
                LocalDate.of(year, Month.DECEMBER, 25));
    }
}
