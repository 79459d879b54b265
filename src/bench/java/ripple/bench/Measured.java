package ripple.bench;

import java.util.Arrays;
import java.util.Comparator;
import java.util.List;

/** What one measurement gave: how many good answers in which time, and how long each of them took. */
final class Measured {

    private final double seconds;
    private final long[] nanos;
    private final double firstMillis;
    private final int others;

    /**
     * Keeps what was measured.
     *
     * @param took how long each good answer took, in the order of their coming
     * @param others answers that did not say what they should
     */
    Measured(double seconds, long[] took, int others) {
        this.seconds = seconds;
        this.firstMillis = took.length == 0 ? Double.NaN : took[0] / 1e6;
        this.nanos = took.clone();
        this.others = others;
        Arrays.sort(nanos);
    }

    /** The one of the middle throughput. */
    static Measured middle(List<Measured> turns) {
        return turns.stream()
                .sorted(Comparator.comparingDouble(Measured::perSecond))
                .toList()
                .get((turns.size() - 1) / 2);
    }

    int good() {
        return nanos.length;
    }

    int others() {
        return others;
    }

    double perSecond() {
        return nanos.length / seconds;
    }

    double firstMillis() {
        return firstMillis;
    }

    /** The time within which that share of the answers came. */
    double millisWithin(double share) {
        if (nanos.length == 0) {
            return Double.NaN;
        }
        int index = (int) Math.ceil(share * nanos.length) - 1;
        return nanos[Math.max(0, index)] / 1e6;
    }
}
