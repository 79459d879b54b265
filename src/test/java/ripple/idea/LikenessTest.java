package ripple.idea;

import static org.assertj.core.api.Assertions.assertThat;

import java.util.HashMap;
import java.util.List;
import java.util.Map;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.CsvSource;

/** The same sentences hold for both databases, since neither has a say in words. */
class LikenessTest {

    @ParameterizedTest
    @CsvSource(
            delimiter = '|',
            value = {
                "People wait in the corridor without a chair | There are no chairs for people who wait in the corridor",
                "Discharge letters reach the family doctor weeks late | Family doctors get our discharge letters weeks late",
                "Patients cannot sleep because of the noise at night | It is so noisy at night that patients do not sleep",
                "Two syringes look the same | The two syringes look nearly the same and are in one drawer",
                "Cold food | The food is cold",
                "Chairs | More chairs, please",
                "The exercise sheet is eleven pages long and nobody reads it | Nobody reads the exercise sheet, eleven pages!",
                "Visitors get lost on the way to the X-ray department | The way to X-ray is hard to find, visitors get lost every day",
                "Interpreter by phone takes an hour to arrange | We wait an hour for the phone interpreter",
                "In the morning all wheelchairs are on the wrong floor | Wheelchairs stand on the wrong floor every morning",
            })
    void alike(String one, String other) {
        assertThat(likeness(one, other)).isGreaterThanOrEqualTo(Likeness.ALIKE);
        assertThat(likeness(other, one)).isGreaterThanOrEqualTo(Likeness.ALIKE);
    }

    @ParameterizedTest
    @CsvSource(
            delimiter = '|',
            value = {
                "People wait in the corridor without a chair | People get lost in the corridor on their way to the lift",
                "Patients cannot sleep because of the noise at night | Patients ask at night when they may go home",
                "Discharge letters reach the family doctor weeks late | Discharge takes until late in the afternoon",
                "Two syringes look the same | Two colleagues asked me for the same form",
                "The lift smells | The lift is too small for a bed",
                "Visitors park in the ambulance bay | An ambulance crew asked where visitors wait",
                "Chairs | People wait in the corridor for an hour, some of them without chairs, and nobody tells them how long it will take",
                "Old people wait | It was a long day, and old Mr Chen from the kitchen told how people wait at the other hospital for their meals",
            })
    void notAlike(String one, String other) {
        assertThat(likeness(one, other)).isLessThan(Likeness.ALIKE);
        assertThat(likeness(other, one)).isLessThan(Likeness.ALIKE);
    }

    @Test
    void aRareWordWeighsMore() {
        Stems own = Stems.of("patient lanternfish ward");
        Likeness likeness = new Likeness(own, Map.of("patient", 1.0, "lanternfish", 9.0, "ward", 1.0));

        assertThat(likeness.of(Stems.of("lanternfish soup"))).isGreaterThan(likeness.of(Stems.of("patient ward soup")));
    }

    @Test
    void isFromNothingToTheSame() {
        assertThat(likeness("Cold food", "Warm soup")).isZero();
        assertThat(likeness("Cold food at night", "At night: cold foods")).isEqualTo(1);
        assertThat(new Likeness(Stems.NONE, Map.of()).of(Stems.NONE)).isZero();
    }

    /** As in a small program, where every word is about as rare as any other but for those that all use. */
    private static double likeness(String one, String other) {
        Map<String, Double> weights = new HashMap<>();
        for (String stem : Stems.of(one).words()) {
            weights.put(
                    stem, List.of("patient", "peopl", "ward", "nurs", "wait").contains(stem) ? 4.0 : 6.0);
        }
        return new Likeness(Stems.of(one), weights).of(Stems.of(other));
    }
}
