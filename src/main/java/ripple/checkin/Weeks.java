package ripple.checkin;

import java.time.temporal.ChronoUnit;
import ripple.due.Rhythm;

/** Counts from one named week to another. Pure. */
final class Weeks {

    private Weeks() {}

    /** 1 from 2026-W47 to 2026-W48. */
    static long between(String from, String to) {
        return ChronoUnit.WEEKS.between(Rhythm.monday(from), Rhythm.monday(to));
    }
}
