package ripple.privacy;

import static org.assertj.core.api.Assertions.assertThat;
import static org.assertj.core.api.Assertions.assertThatCode;

import java.io.IOException;
import java.net.URISyntaxException;
import java.nio.file.Path;
import java.time.Duration;
import java.util.Objects;
import org.junit.jupiter.api.Assertions;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.ValueSource;

/** Holds the guard against sentences of our own: some it was made with, others it was not changed for. */
class OwnSentencesTest {

    private static final int LONGEST = 12_000;

    private final IdentifierGuard guard = new IdentifierGuard();

    @ParameterizedTest
    @ValueSource(strings = {"sentences-development.jsonl", "sentences-held-out.jsonl"})
    void reachesTheAims(String file) throws IOException, URISyntaxException {
        GuardScore score = GuardScore.of(GuardReport.read(resource(file)), guard);

        assertThat(score.recall()).isGreaterThanOrEqualTo(0.95);
        assertThat(score.precisionOfBlock()).isGreaterThanOrEqualTo(0.95);
        assertThat(score.questionsOnClean()).isLessThanOrEqualTo(0.10);
    }

    /** Twenty seconds are very long even on a busy machine; a pattern that tries every way would take hours. */
    @ParameterizedTest
    @ValueSource(
            strings = {
                "12 ",
                "a",
                "½",
                "x1& A. ",
                "617-555-0103 ",
                "mr ",
                "A.",
                "@",
                "http://",
                "\u200b1",
                "((((",
                "patient "
            })
    void looksAtTheWorstWordsInBoundedTime(String unit) {
        String text = unit.repeat(LONGEST / unit.length());
        guard.check(unit, Staff.nobody());

        Assertions.assertTimeoutPreemptively(
                Duration.ofSeconds(20),
                () -> assertThat(guard.check(text, Staff.nobody())).isNotNull());
    }

    @Test
    void looksAtNothingWithoutTrouble() {
        assertThatCode(() -> guard.check("", Staff.nobody())).doesNotThrowAnyException();
    }

    private static Path resource(String file) throws URISyntaxException {
        return Path.of(
                Objects.requireNonNull(OwnSentencesTest.class.getResource(file)).toURI());
    }
}
