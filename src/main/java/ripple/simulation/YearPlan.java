package ripple.simulation;

import java.time.LocalDate;

/**
 * What is to be simulated.
 *
 * @param killedOneIn so many transactions of the tick, one is cut and one ends just before the process does
 */
public record YearPlan(int people, LocalDate from, int weeks, long seed, int killedOneIn) {

    /** From before the spring's clock changes until after those of the next. */
    public static final LocalDate USUAL_START = LocalDate.of(2026, 2, 16);

    public YearPlan {
        if (people < 1 || weeks < 1 || weeks > 520 || killedOneIn < 2) {
            throw new IllegalArgumentException("At least one person, 1 to 520 weeks, and not everybody is killed");
        }
    }
}
