package ripple.matching;

/** Breaks ties by lot: the same seed draws the same lots, on every machine. */
public record Lottery(long seed) {

    /** The lot of this pair; it looks like chance (the mixing of SplitMix64, Steele, Lea &amp; Flood 2014, doi 10.1145/2660193.2660195). */
    public long lot(long one, long other) {
        return mixed(mixed(mixed(seed) + one) + other);
    }

    private static long mixed(long value) {
        long z = value + 0x9E3779B97F4A7C15L;
        z = (z ^ (z >>> 30)) * 0xBF58476D1CE4E5B9L;
        z = (z ^ (z >>> 27)) * 0x94D049BB133111EBL;
        return z ^ (z >>> 31);
    }
}
