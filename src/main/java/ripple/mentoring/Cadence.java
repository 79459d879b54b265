package ripple.mentoring;

import java.time.Duration;
import java.util.Optional;
import ripple.database.Coded;

/** How often the two of a mentorship meet. */
public enum Cadence implements Coded {
    WEEKLY("weekly", 1),
    TWO_WEEKS("two-weeks", 2),
    THREE_WEEKS("three-weeks", 3),
    FOUR_WEEKS("four-weeks", 4);

    /** Whatever the two agreed, nobody is called quiet earlier. */
    private static final Duration QUIET_AT_LEAST = Duration.ofDays(21);

    private final String code;
    private final int weeks;

    Cadence(String code, int weeks) {
        this.code = code;
        this.weeks = weeks;
    }

    /** The stored name; it never changes. */
    @Override
    public String code() {
        return code;
    }

    public int weeks() {
        return weeks;
    }

    /** From one meeting to the next. */
    public Duration length() {
        return Duration.ofDays(7L * weeks);
    }

    /** Nothing heard of a pair for longer is quiet: a meeting has gone by, and a week beside it. */
    public static Duration quietAfter(Optional<Cadence> agreed) {
        return agreed.map(cadence -> Duration.ofDays(7L * (cadence.weeks + 1)))
                .filter(time -> time.compareTo(QUIET_AT_LEAST) > 0)
                .orElse(QUIET_AT_LEAST);
    }
}
