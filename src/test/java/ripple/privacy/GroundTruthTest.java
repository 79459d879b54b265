package ripple.privacy;

import static org.assertj.core.api.Assertions.assertThat;
import static org.junit.jupiter.api.Assumptions.assumeTrue;

import java.io.IOException;
import java.nio.file.Files;
import java.nio.file.Path;
import org.junit.jupiter.api.Test;

/** Holds the guard against sentences that this project did not write. */
class GroundTruthTest {

    private static final Path FILE = Path.of("..", "shared", "ground-truth", "identifiers.jsonl");

    @Test
    void reachesTheAims() throws IOException {
        assumeTrue(Files.exists(FILE), "The shared ground truth is not beside this project");
        GuardScore score = GuardScore.of(GuardReport.read(FILE), new IdentifierGuard());

        assertThat(score.missed()).as("passed, though it must not").isEmpty();
        assertThat(score.recall()).isGreaterThanOrEqualTo(0.95);
        assertThat(score.precisionOfBlock()).isGreaterThanOrEqualTo(0.95);
        assertThat(score.questionsOnClean()).isLessThanOrEqualTo(0.10);
    }
}
