package ripple.privacy;

import static org.assertj.core.api.Assertions.assertThat;

import java.util.List;
import java.util.OptionalInt;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.CsvSource;

/** Nobody can be picked out of a count. */
class SmallCountsTest {

    @ParameterizedTest
    @CsvSource({
        "0 0 0, - | - -  -",
        "4 0 0, - | - -  -",
        "2 1 1, - | - -  -",
        "5 0 0, 5 | - -  -",
        "9 0 0, 9 | - -  -",
        "9 8 7, 24 | 9 8  7",
        "9 8 4, 21 | 9 -  -",
        "9 4 4, 17 | 9 -  -",
        "9 3 1, 13 | - -  -",
        "20 0 1, 21 | - -  -",
        "20 6 0, 26 | 20 -  -",
        "5 5 5, 15 | 5 5  5",
    })
    void hidesWhatWouldGiveSomebodyAway(String counts, String shown) {
        SmallCounts small = SmallCounts.of(
                List.of(counts.split(" ")).stream().map(Integer::valueOf).toList());
        String total =
                small.total().isPresent() ? Integer.toString(small.total().getAsInt()) : "-";
        List<String> cells = small.cells().stream()
                .map(cell -> cell.map(Object::toString).orElse("-"))
                .toList();
        assertThat(total + " | " + String.join(" ", cells)).isEqualTo(shown.replaceAll(" +", " "));
    }

    @Test
    void whateverIsHiddenHasTwoCellsAndFiveAnswersAtLeastOrAllIsHidden() {
        for (int one = 0; one <= 12; one++) {
            for (int two = 0; two <= 12; two++) {
                for (int three = 0; three <= 12; three++) {
                    List<Integer> counts = List.of(one, two, three);
                    SmallCounts small = SmallCounts.of(counts);
                    int hidden = (int) small.cells().stream()
                            .filter(java.util.Optional::isEmpty)
                            .count();
                    int shown = small.cells().stream()
                            .mapToInt(cell -> cell.orElse(0))
                            .sum();
                    assertThat(small.total().equals(OptionalInt.empty())).isEqualTo(one + two + three < 5);
                    assertThat(hidden).isNotEqualTo(1);
                    assertThat(hidden == 0 || one + two + three < 5 || one + two + three - shown >= 5)
                            .as("%s", counts)
                            .isTrue();
                }
            }
        }
    }
}
