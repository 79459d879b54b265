package ripple.matching;

import static org.assertj.core.api.Assertions.assertThatIllegalArgumentException;

import java.util.List;
import java.util.Map;
import org.junit.jupiter.api.Test;

class PreferencesTest {

    @Test
    void refusesAListThatNamesSomebodyTwice() {
        assertThatIllegalArgumentException()
                .isThrownBy(() -> new Preferences(new int[][] {{0, 0}}, new int[][] {{0}}, new int[] {1}))
                .withMessageContaining("twice");
        assertThatIllegalArgumentException()
                .isThrownBy(() -> new Preferences(new int[][] {{0}}, new int[][] {{0, 0}}, new int[] {1}))
                .withMessageContaining("twice");
    }

    @Test
    void refusesAListThatNamesSomebodyUnknown() {
        assertThatIllegalArgumentException()
                .isThrownBy(() -> new Preferences(new int[][] {{1}}, new int[][] {{0}}, new int[] {1}));
        assertThatIllegalArgumentException()
                .isThrownBy(() -> new Preferences(new int[][] {{0}}, new int[][] {{-1}}, new int[] {1}));
        assertThatIllegalArgumentException()
                .isThrownBy(() -> new Roster(Map.of("A", List.of("nobody")), Map.of("X", List.of()), Map.of("X", 1)));
    }

    @Test
    void refusesPlacesThatCannotBe() {
        assertThatIllegalArgumentException()
                .isThrownBy(() -> new Preferences(new int[][] {{0}}, new int[][] {{0}}, new int[] {-1}));
        assertThatIllegalArgumentException()
                .isThrownBy(() -> new Preferences(new int[][] {{0}}, new int[][] {{0}}, new int[] {1, 1}));
        assertThatIllegalArgumentException().isThrownBy(() -> new Roster(Map.of(), Map.of("X", List.of()), Map.of()));
    }
}
