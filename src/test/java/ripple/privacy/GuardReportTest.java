package ripple.privacy;

import static org.assertj.core.api.Assertions.assertThat;

import java.io.IOException;
import java.nio.file.Files;
import java.nio.file.Path;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.api.io.TempDir;

class GuardReportTest {

    @TempDir
    Path folder;

    @Test
    void namesSentencesByTheirIdsOnly() throws IOException {
        Path file = folder.resolve("sentences.jsonl");
        Files.writeString(file, """
                {"id": "one", "label": "must_flag", "text": "SSN 078-05-1120", "spans": [{"start": 4, "end": 15, "type": "SSN"}]}
                {"id": "two", "label": "must_flag", "text": "the poster is green", "spans": []}
                {"id": "three", "label": "must_not_flag", "text": "call 617-555-0103", "spans": []}
                {"id": "four", "label": "either", "text": "SSN 078-05-1120", "spans": []}

                """);
        String report = GuardReport.of(file);

        assertThat(report)
                .contains("recall                       0.500")
                .contains("precision of block           0.500");
        assertThat(report)
                .contains("questions on clean text      0.000")
                .contains("SSN                          1 of 1");
        assertThat(report).contains("must not: two").contains("clean: three");
        assertThat(report).doesNotContain("078-05-1120", "poster", "four");
    }
}
