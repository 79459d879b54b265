package ripple.matching;

import static org.assertj.core.api.Assertions.assertThat;
import static org.assertj.core.api.Assertions.assertThatIllegalArgumentException;

import org.junit.jupiter.api.Test;
import ripple.matching.BlockingPairs.Pair;

class BlockingPairsTest {
    private static final int[][] BOTH = {{0, 1}, {0, 1}};
    private static final Preferences ALIKE = new Preferences(BOTH, BOTH, new int[] {1, 1});

    @Test
    void findsTwoWhoWouldRatherHaveEachOther() {
        assertThat(BlockingPairs.in(ALIKE, Matching.of(1, 0))).containsExactly(new Pair(0, 0));
        assertThat(BlockingPairs.in(ALIKE, Matching.of(0, 1))).isEmpty();
    }

    @Test
    void findsAPlaceThatIsLeftFree() {
        assertThat(BlockingPairs.in(ALIKE, Matching.of(0, Matching.NOBODY))).containsExactly(new Pair(1, 1));
    }

    @Test
    void refusesWhatThePreferencesDoNotPermit() {
        Preferences oneSided = new Preferences(new int[][] {{0}}, new int[][] {{}}, new int[] {1});

        assertThatIllegalArgumentException().isThrownBy(() -> BlockingPairs.in(oneSided, Matching.of(0)));
        assertThatIllegalArgumentException().isThrownBy(() -> BlockingPairs.in(ALIKE, Matching.of(0, 0)));
        assertThatIllegalArgumentException().isThrownBy(() -> BlockingPairs.in(ALIKE, Matching.of(0)));
    }
}
