package ripple.reflection;

import java.util.List;
import ripple.privacy.SmallCounts;

/**
 * How many gave which answer in a quarter of a year that is over, as far as it may be shown.
 *
 * @param quarter its name, such as {@code 2026-Q3}
 */
public record PulseCounts(String quarter, SmallCounts shown) {

    /** The answers that are kept, best first. */
    static final List<PulseAnswer> KEPT = List.of(PulseAnswer.VERY_WELL, PulseAnswer.WELL, PulseAnswer.SO_SO);
}
