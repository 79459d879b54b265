package ripple.privacy;

import java.util.Set;

/** The days of the week, in full and short. */
final class Weekdays {

    static final Set<String> NAMES = Set.of(
            "monday",
            "tuesday",
            "wednesday",
            "thursday",
            "friday",
            "saturday",
            "sunday",
            "mon",
            "tue",
            "tues",
            "wed",
            "thu",
            "thur",
            "thurs",
            "fri",
            "sat",
            "sun");

    private Weekdays() {}
}
