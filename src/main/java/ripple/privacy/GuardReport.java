package ripple.privacy;

import com.fasterxml.jackson.databind.ObjectMapper;
import java.io.BufferedReader;
import java.io.IOException;
import java.nio.charset.StandardCharsets;
import java.nio.file.Files;
import java.nio.file.Path;
import java.util.ArrayList;
import java.util.List;
import java.util.Locale;
import java.util.TreeMap;

/**
 * Says in figures how well the guard does on a file of labelled sentences, one JSON object a line with {@code id}, {@code label}
 * ({@code must_flag}, {@code must_not_flag}, {@code either}), {@code text} and {@code spans}. It names sentences by their ids, never by
 * their words.
 */
public final class GuardReport {

    private static final double RECALL_AIM = 0.95;
    private static final double PRECISION_AIM = 0.95;
    private static final double QUESTIONS_AIM = 0.10;

    private GuardReport() {}

    /** The report for this file, several lines of text. */
    public static String of(Path file) throws IOException {
        return of(read(file));
    }

    static List<GuardSample> read(Path file) throws IOException {
        ObjectMapper mapper = new ObjectMapper();
        List<GuardSample> samples = new ArrayList<>();
        try (BufferedReader reader = Files.newBufferedReader(file, StandardCharsets.UTF_8)) {
            for (String line = reader.readLine(); line != null; line = reader.readLine()) {
                if (!line.isBlank()) {
                    samples.add(GuardSample.of(mapper.readTree(line)));
                }
            }
        }
        return samples;
    }

    static String of(List<GuardSample> samples) {
        GuardScore score = GuardScore.of(samples, new IdentifierGuard());
        StringBuilder report = new StringBuilder();
        line(report, "sentences with identifiers  %6d", score.mustFlag());
        line(report, "clean sentences             %6d", score.mustPass());
        line(report, "recall                      %6.3f   (aim: %.2f or more)", score.recall(), RECALL_AIM);
        line(
                report,
                "precision of block          %6.3f   (aim: %.2f or more)",
                score.precisionOfBlock(),
                PRECISION_AIM);
        line(
                report,
                "questions on clean text     %6.3f   (aim: %.2f or less)",
                score.questionsOnClean(),
                QUESTIONS_AIM);
        line(report, "found by kind:");
        new TreeMap<>(score.byKind())
                .forEach((kind, found) -> line(report, "  %-25s %4d of %d", kind, found.found(), found.all()));
        line(report, "passed, though it must not: %s", ids(score.missed()));
        line(report, "did not pass, though clean: %s", ids(score.disturbed()));
        return report.toString();
    }

    private static String ids(List<String> ids) {
        return ids.isEmpty() ? "none" : String.join(" ", ids);
    }

    private static void line(StringBuilder report, String format, Object... values) {
        report.append(String.format(Locale.ROOT, format, values)).append('\n');
    }
}
