package ripple.checkin;

import static org.assertj.core.api.Assertions.assertThat;

import java.time.Instant;
import java.util.ArrayList;
import java.util.List;
import java.util.Optional;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.CsvSource;
import ripple.mentoring.MentorshipId;
import ripple.people.PersonId;
import ripple.people.ProgramId;

/** Four on track in a row. */
class SteadyTest {

    private static final Instant NOW = Instant.parse("2026-11-24T14:00:00Z");

    /** O on track, S stuck, D did not meet, K skipped, . unanswered; the newest first. */
    @ParameterizedTest
    @CsvSource({
        "'', 0, false",
        "OOOO, 4, true",
        "OOO, 3, false",
        "OOOOOO, 6, true",
        "OSOOOO, 1, false",
        "SOOOO, 0, false",
        "DOOOO, 0, false",
        "OOKOO, 4, true",
        "KOOOO, 4, true",
        ".OOOO, 4, true",
        "O.OOO, 1, false",
        "OO.OO, 2, false",
        "K, 0, false",
    })
    void isFourInARow(String newestFirst, int weeks, boolean steady) {
        List<MentorWord> words = new ArrayList<>();
        newestFirst.chars().forEach(letter -> words.add(word(letter)));
        assertThat(Steady.weeks(words)).isEqualTo(weeks);
        assertThat(Steady.isSteady(words)).isEqualTo(steady);
    }

    private static MentorWord word(int letter) {
        Optional<Word> word = switch (letter) {
            case 'O' -> Optional.of(Word.ON_TRACK);
            case 'S' -> Optional.of(Word.STUCK);
            case 'D' -> Optional.of(Word.DID_NOT_MEET);
            case 'K' -> Optional.of(Word.SKIP);
            default -> Optional.empty();
        };
        return new MentorWord(
                new WordId(1),
                new ProgramId(1),
                new MentorshipId(1),
                new PersonId(1),
                "2026-W47",
                NOW,
                word,
                Optional.empty(),
                Optional.empty(),
                word.map(said -> NOW),
                false);
    }
}
