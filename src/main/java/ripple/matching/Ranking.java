package ripple.matching;

import java.util.Arrays;
import java.util.function.IntUnaryOperator;
import java.util.stream.IntStream;

/** Makes lists of preferences out of scores: a mentee's own picks first, then by score, ties by lot. */
public final class Ranking {
    private static final int BITS_OF_INDEX = 20;
    private static final int BITS_OF_LOT = 28;
    private static final long INDEX = (1L << BITS_OF_INDEX) - 1;

    private final Scores scores;
    private final Lottery lottery;

    private Ranking(Scores scores, Lottery lottery) {
        this.scores = scores;
        this.lottery = lottery;
    }

    /**
     * The preferences of all. {@code picks} are by mentee, best first, and may name mentors who are not possible: they are left out.
     * Mentors have no picks.
     */
    public static Preferences of(Scores scores, int[][] picks, int[] places, Lottery lottery) {
        Ranking ranking = new Ranking(scores, lottery);
        int[][] ofMentees = IntStream.range(0, scores.mentees())
                .parallel()
                .mapToObj(mentee -> ranking.picksFirst(mentee, picks[mentee]))
                .toArray(int[][]::new);
        int[][] ofMentors = IntStream.range(0, places.length)
                .parallel()
                .mapToObj(ranking::ofMentor)
                .toArray(int[][]::new);
        return new Preferences(ofMentees, ofMentors, places);
    }

    private int[] picksFirst(int mentee, int[] picks) {
        int[] byScore =
                sorted(scores.mentors(), mentor -> scores.seenByMentee(mentee, mentor), mentor -> lot(mentee, mentor));
        if (picks.length == 0) {
            return byScore;
        }
        return IntStream.concat(
                        Arrays.stream(picks).filter(mentor -> scores.isPossible(mentee, mentor)),
                        Arrays.stream(byScore))
                .distinct()
                .toArray();
    }

    private int[] ofMentor(int mentor) {
        return sorted(
                scores.mentees(),
                mentee -> scores.seenByMentor(mentee, mentor),
                // Turned around, so that the two sides of a pair do not draw the same lot.
                mentee -> lot(-1L - mentor, mentee));
    }

    private int lot(long one, long other) {
        return (int) (lottery.lot(one, other) >>> (Long.SIZE - BITS_OF_LOT));
    }

    /** Score, lot and index in one number each, so that millions of them sort without an object. */
    private static int[] sorted(int size, IntUnaryOperator score, IntUnaryOperator lot) {
        long[] keys = new long[size];
        int kept = 0;
        for (int index = 0; index < size; index++) {
            int seen = score.applyAsInt(index);
            if (seen >= 0) {
                long worse = (long) Scores.HIGHEST - seen;
                keys[kept++] = ((worse << BITS_OF_LOT) | lot.applyAsInt(index)) << BITS_OF_INDEX | index;
            }
        }
        Arrays.sort(keys, 0, kept);
        int[] best = new int[kept];
        for (int place = 0; place < kept; place++) {
            best[place] = (int) (keys[place] & INDEX);
        }
        return best;
    }
}
