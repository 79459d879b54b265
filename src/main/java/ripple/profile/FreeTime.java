package ripple.profile;

import java.time.DayOfWeek;
import java.time.Instant;
import java.time.ZoneId;
import java.util.EnumSet;
import java.util.Set;
import ripple.people.Week;

/** Half hours of a week as a set of bits, counted from Monday 00:00 UTC, so that people of different zones can be compared. Pure. */
public final class FreeTime {

    private static final int HALF_HOURS = 7 * 48;
    private static final int MINUTES = 30;
    private static final int WORDS = (HALF_HOURS + Long.SIZE - 1) / Long.SIZE;

    private final long[] bits = new long[WORDS];

    private FreeTime() {}

    /**
     * The half hours of these times.
     *
     * @param at when the zone's clocks are looked at: a clock change moves everything by an hour
     */
    public static FreeTime of(Week times, ZoneId zone, Instant at) {
        FreeTime free = new FreeTime();
        int begin = times.hours().fromMinute() / MINUTES;
        int end = (times.hours().toMinute() + MINUTES - 1) / MINUTES;
        int offset = offset(zone, at);
        for (DayOfWeek day : times.days()) {
            for (int half = begin; half < end; half++) {
                free.add((day.getValue() - 1) * 48 + half - offset);
            }
        }
        return free;
    }

    private static int offset(ZoneId zone, Instant at) {
        return Math.floorDiv(zone.getRules().getOffset(at).getTotalSeconds(), MINUTES * 60);
    }

    private void add(int half) {
        int bit = Math.floorMod(half, HALF_HOURS);
        bits[bit / Long.SIZE] |= 1L << (bit % Long.SIZE);
    }

    /** How many half hours both have. */
    public int shared(FreeTime other) {
        int shared = 0;
        for (int word = 0; word < WORDS; word++) {
            shared += Long.bitCount(bits[word] & other.bits[word]);
        }
        return shared;
    }

    /** The days, as they are in the zone, on which both have a whole hour. */
    Set<DayOfWeek> sharedDays(FreeTime other, ZoneId zone, Instant at) {
        int[] halves = new int[7];
        int offset = offset(zone, at);
        for (int half = 0; half < HALF_HOURS; half++) {
            if (has(half) && other.has(half)) {
                halves[Math.floorMod(half + offset, HALF_HOURS) / 48]++;
            }
        }
        Set<DayOfWeek> days = EnumSet.noneOf(DayOfWeek.class);
        for (DayOfWeek day : DayOfWeek.values()) {
            if (halves[day.getValue() - 1] >= 2) {
                days.add(day);
            }
        }
        return days;
    }

    private boolean has(int half) {
        return (bits[half / Long.SIZE] & 1L << (half % Long.SIZE)) != 0;
    }
}
