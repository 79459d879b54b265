package ripple.matching;

import static org.assertj.core.api.Assertions.assertThat;
import static org.assertj.core.api.Assertions.assertThatIllegalArgumentException;
import static org.junit.jupiter.api.Assumptions.assumeTrue;

import java.io.IOException;
import java.net.URISyntaxException;
import java.nio.file.Files;
import java.nio.file.Path;
import java.util.Objects;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.api.io.TempDir;

/** Holds the algorithm against instances that others have solved. */
class MatchingReportTest {
    private static final Path SHARED = Path.of("..", "shared", "ground-truth", "matching.json");

    @TempDir
    Path folder;

    @Test
    void solvesEveryInstanceAsExpected() throws IOException, URISyntaxException {
        assertThat(MatchingReport.of(instances()).lines())
                .containsExactly("17 of 17 instances are solved as expected, without a blocking pair.");
    }

    @Test
    void solvesTheInstancesBesideTheProject() throws IOException {
        assumeTrue(Files.exists(SHARED), "The shared ground truth is not beside this project");

        assertThat(MatchingReport.of(SHARED).isAsExpected()).isTrue();
    }

    @Test
    void namesAnInstanceThatDiffers() throws IOException, URISyntaxException {
        String wrong = Files.readString(instances())
                .replaceFirst("\"mentee_optimal\":\\{\"X\":\\[\"B\"\\]", "\"mentee_optimal\":{\"X\":[\"A\"]");
        MatchingReport report = MatchingReport.of(Files.writeString(folder.resolve("wrong.json"), wrong));

        assertThat(report.isAsExpected()).isFalse();
        assertThat(report.lines())
                .containsExactly(
                        "loses-all-preferences: mentee-optimal: expected {X=[A], Y=[]}, found {X=[B], Y=[]}",
                        "16 of 17 instances are solved as expected, without a blocking pair.");
    }

    @Test
    void refusesAFileWithoutInstances() throws IOException {
        Path empty = Files.writeString(folder.resolve("empty.json"), "{}");
        Path bare = Files.writeString(folder.resolve("bare.json"), "{\"instances\": [{}]}");

        assertThatIllegalArgumentException().isThrownBy(() -> MatchingReport.of(empty));
        assertThatIllegalArgumentException().isThrownBy(() -> MatchingReport.of(bare));
    }

    private static Path instances() throws URISyntaxException {
        return Path.of(Objects.requireNonNull(MatchingReportTest.class.getResource("instances.json"))
                .toURI());
    }
}
