package ripple.matching;

import static org.assertj.core.api.Assertions.assertThat;

import java.time.Duration;
import java.util.Comparator;
import java.util.Random;
import java.util.stream.IntStream;
import org.junit.jupiter.api.Assertions;
import org.junit.jupiter.api.Test;

class HighestTotalTest {

    /** Against every matching there is. */
    @Test
    void reachesTheHighestTotalThereIs() {
        Random random = new Random(7);
        for (int round = 0; round < 500; round++) {
            int mentees = random.nextInt(6);
            int[] places = IntStream.range(0, 1 + random.nextInt(4))
                    .map(mentor -> random.nextInt(3))
                    .toArray();
            Scores scores = RandomMarket.scores(random, mentees, places.length, round % 2 == 0 ? 3 : Scores.HIGHEST);
            Matching best = EveryMatching.of(mentees, places, scores::isPossible).stream()
                    .max(Comparator.comparingLong(scores::total).thenComparing(Matching::size))
                    .orElseThrow();
            Matching matching = HighestTotal.in(scores, places);

            assertThat(scores.total(matching)).isEqualTo(scores.total(best));
            assertThat(matching.size()).isEqualTo(best.size());
            assertThat(IntStream.range(0, places.length))
                    .allMatch(mentor -> matching.menteesOf(mentor).size() <= places[mentor]);
        }
    }

    @Test
    void joinsOnlyWhoIsPossible() {
        Scores scores = new Scores(2, 1);
        scores.put(1, 0, 0, 0);

        assertThat(HighestTotal.in(scores, new int[] {5})).isEqualTo(Matching.of(Matching.NOBODY, 0));
    }

    @Test
    void isDoneSoonForTheLargestRoundItIsUsedFor() {
        Scores scores = RandomMarket.scores(new Random(8), 200, 100, 100);
        int[] places = new int[100];
        java.util.Arrays.fill(places, 2);

        Assertions.assertTimeout(
                Duration.ofSeconds(20),
                () -> assertThat(HighestTotal.in(scores, places).size()).isPositive());
    }
}
