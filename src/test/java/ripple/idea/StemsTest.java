package ripple.idea;

import static org.assertj.core.api.Assertions.assertThat;

import org.junit.jupiter.api.Test;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.CsvSource;

class StemsTest {

    @ParameterizedTest
    @CsvSource(
            delimiter = '|',
            value = {
                "chairs                       | The chair!",
                "People are WAITING           | people waited",
                "discharge letters            | a letter when discharged",
                "the patients' questions      | Patient’s question?",
                "Zoë asked at the café        | zoe asks in a cafe",
                "wheelchairs, (folding)       | folded wheelchair",
            })
    void areTheSameForFormsOfAWord(String one, String other) {
        assertThat(Stems.of(one).words())
                .isNotEmpty()
                .hasSameElementsAs(Stems.of(other).words());
    }

    @Test
    void leaveOutWhatStandsInEveryText() {
        assertThat(Stems.of("There should always be one of these, but they're not where you'd want them")
                        .words())
                .isEmpty();
        assertThat(Stems.of("… 🛏️ — ?!")).isEqualTo(Stems.NONE);
    }

    @Test
    void haveLettersAndDigitsOnly() {
        Stems stems =
                Stems.of("beds \"OR\" 'x' NEAR(a b) * ^ : -c {audience} :everybody & | ! <-> \\ \0 b12 病院 ﬁre 😀");

        assertThat(stems.words())
                .contains("bed", "audienc", "b12", "病院", "fire")
                .allMatch(each -> each.matches("[\\p{L}\\p{N}]+"));
    }

    @Test
    void stopAtAReasonableLength() {
        assertThat(Stems.of("a".repeat(3_000)).words()).containsExactly("a".repeat(40));
        assertThat(Stems.of("\uD835\uDD44".repeat(3_000)).words().get(0).length())
                .isLessThanOrEqualTo(80);
    }

    @Test
    void sayNothingOfWhatTheyHold() {
        assertThat(Stems.of("A secret")).hasToString("Stems[1]");
    }
}
