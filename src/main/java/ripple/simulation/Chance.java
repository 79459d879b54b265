package ripple.simulation;

import java.util.SplittableRandom;

/** Dice that fall the same for the same seed and the same occasion, in whatever order they are thrown. Pure. */
record Chance(long seed) {

    /** From 0 to one less than the sides. */
    int of(int sides, String occasion) {
        return new SplittableRandom(seed * 31 + occasion.hashCode()).nextInt(sides);
    }

    /** True so many times in a hundred. */
    boolean isIn(int percent, String occasion) {
        return of(100, occasion) < percent;
    }
}
