package ripple.matching;

import static org.assertj.core.api.Assertions.assertThat;
import static org.assertj.core.api.Assertions.assertThatIllegalArgumentException;

import java.util.HashSet;
import java.util.Set;
import org.junit.jupiter.api.Test;

class RankingTest {
    private static final Lottery LOTTERY = new Lottery(42);

    private final Scores scores = new Scores(2, 3);

    @Test
    void putsOwnPicksFirstAndThenGoesByScore() {
        scores.put(0, 0, 10, 0);
        scores.put(0, 1, 30, 0);
        scores.put(0, 2, 20, 0);

        assertThat(ofMentee(0, new int[0])).containsExactly(1, 2, 0);
        assertThat(ofMentee(0, new int[] {0, 2})).containsExactly(0, 2, 1);
    }

    @Test
    void leavesOutWhoIsNotPossibleEvenIfPicked() {
        scores.put(0, 2, 20, 0);

        assertThat(ofMentee(0, new int[] {1, 2})).containsExactly(2);
        assertThat(ofMentee(1, new int[] {0})).isEmpty();
    }

    @Test
    void letsMentorsRankByTheScoreSeenFromTheirSide() {
        scores.put(0, 0, 99, 1);
        scores.put(1, 0, 1, 99);

        assertThat(preferences(LOTTERY, new int[0]).ofMentor(0)).containsExactly(1, 0);
    }

    @Test
    void breaksTiesByTheSeedAlone() {
        Scores equal = new Scores(1, 6);
        for (int mentor = 0; mentor < 6; mentor++) {
            equal.put(0, mentor, 5, 5);
        }
        Set<Integer> firsts = new HashSet<>();
        for (long seed = 0; seed < 100; seed++) {
            int[] once = ranked(equal, seed);
            assertThat(ranked(equal, seed)).containsExactly(once);
            firsts.add(once[0]);
        }
        assertThat(firsts).as("who comes first over a hundred seeds").hasSize(6);
    }

    @Test
    void refusesScoresThatCannotBe() {
        assertThatIllegalArgumentException().isThrownBy(() -> scores.put(0, 0, -1, 0));
        assertThatIllegalArgumentException().isThrownBy(() -> scores.put(0, 0, 0, Scores.HIGHEST + 1));
    }

    private static int[] ranked(Scores scores, long seed) {
        return Ranking.of(scores, new int[1][0], new int[6], new Lottery(seed)).ofMentee(0);
    }

    private int[] ofMentee(int mentee, int[] picks) {
        return preferences(LOTTERY, picks).ofMentee(mentee);
    }

    private Preferences preferences(Lottery lottery, int[] picks) {
        return Ranking.of(scores, new int[][] {picks, picks}, new int[3], lottery);
    }
}
