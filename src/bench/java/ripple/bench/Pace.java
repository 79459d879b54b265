package ripple.bench;

import java.time.Duration;
import java.util.List;

/**
 * How long everything takes.
 *
 * @param connections how many connections at once, one measurement each
 * @param turns how often each measurement is repeated, in turns with the others
 */
record Pace(List<Integer> connections, int turns, Duration warmUp, Duration measured) {

    /** From {@code -Dripple.bench.…}: connections, turns, warmUp and measured (seconds); the build hands them on, see {@code bench.java}. */
    static Pace asTold() {
        return new Pace(
                List.of(System.getProperty("ripple.bench.connections", "1,16,64").split(",")).stream()
                        .map(Integer::valueOf)
                        .toList(),
                Integer.getInteger("ripple.bench.turns", 3),
                Duration.ofSeconds(Integer.getInteger("ripple.bench.warmUp", 20)),
                Duration.ofSeconds(Integer.getInteger("ripple.bench.measured", 2)));
    }

    /** For servers whose compiler is done soon. */
    Pace onlyWith(int connectionsAtOnce) {
        return new Pace(List.of(connectionsAtOnce), turns, warmUp.dividedBy(2), measured);
    }

    Duration untilFirstAnswer() {
        return Duration.ofMillis(1);
    }
}
