package ripple;

import static org.assertj.core.api.Assertions.assertThat;

import com.fasterxml.jackson.core.JsonProcessingException;
import com.fasterxml.jackson.databind.JsonNode;
import com.fasterxml.jackson.databind.json.JsonMapper;
import java.io.IOException;
import java.nio.file.Files;
import java.nio.file.Path;
import java.util.List;
import java.util.Map;
import java.util.Optional;
import java.util.regex.Pattern;
import java.util.stream.Collectors;
import java.util.stream.Stream;
import java.util.stream.StreamSupport;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.api.io.TempDir;
import org.yaml.snakeyaml.Yaml;
import ripple.database.Database;
import ripple.database.DatabaseKind;
import ripple.database.TestDatabases;
import ripple.reflection.ReflectionWords;
import ripple.texts.Texts;

/** Everything that comes to people by itself can be worded another way: each text of each file is marked here, and what has no mark is looked at. */
class WordsOfPromptsTest {

    private static final Path FILES = Path.of("config", "texts");

    /** What is filled in is not marked by what it is filled into. */
    private static final Pattern PLACE = Pattern.compile("\\{[a-z-]+}");

    private static final Pattern MARKED = Pattern.compile("«[^«»]*»");

    /** What stands beside the texts: names, days, numbers, states and labels of things, as everywhere else. */
    private static final Pattern BESIDE = Pattern.compile(String.join(
            "|",
            "A colleague( and A colleague)?",
            "(\\w+day, )?[A-Z][a-z]+ \\d+(, \\d{4})?(, \\d+:\\d+\\h[AP]M E[SD]T)?",
            "Quiet|Stuck",
            ReflectionWords.STOP));

    @TempDir
    private Path folder;

    @Test
    void everySentenceOfEveryPromptStandsInTheFilesOfTexts() throws IOException {
        try (Database database = TestDatabases.fresh(DatabaseKind.SQLITE)) {
            PromptWorld world = new PromptWorld(database, marked());
            world.alsoInTheirWeek();
            world.due("2026-12-01T10:00");
            world.tickAt("2026-12-01T10:00:10");

            assertThat(world.all())
                    .filteredOn(prompt -> world.cases().contains(prompt.name()))
                    .allSatisfy(prompt -> assertThat(sections(world.message(prompt)))
                            .as(prompt.name())
                            .hasSizeGreaterThan(1)
                            .allSatisfy(section -> assertThat(leftOver(section))
                                    .as("words that are in no file of texts")
                                    .doesNotContainPattern("\\p{L}")));
        }
    }

    /** The texts of the files, each in marks. */
    private Texts marked() throws IOException {
        try (Stream<Path> files = Files.list(FILES)) {
            for (Path file : files.toList()) {
                Object texts = new Yaml().load(Files.readString(file));
                Files.writeString(folder.resolve(file.getFileName()), new Yaml().dump(mark(texts)));
            }
        }
        return Texts.read(MentoringParts.texts(), Optional.of(folder));
    }

    private static Object mark(Object texts) {
        if (texts instanceof Map<?, ?> map) {
            return map.entrySet().stream()
                    .collect(Collectors.toMap(Map.Entry::getKey, entry -> mark(entry.getValue())));
        }
        return texts instanceof List<?> list
                ? list.stream().map(WordsOfPromptsTest::mark).toList()
                : "«" + PLACE.matcher(texts.toString()).replaceAll("»$0«") + "»";
    }

    /** The words of each section that nobody typed. */
    private static List<String> sections(String body) {
        try {
            return StreamSupport.stream(
                            new JsonMapper().readTree(body).path("sections").spliterator(), false)
                    .map(WordsOfPromptsTest::words)
                    .toList();
        } catch (JsonProcessingException e) {
            throw new IllegalStateException(e);
        }
    }

    private static String words(JsonNode section) {
        StringBuilder words = new StringBuilder();
        section.path("text").forEach(part -> {
            if (List.of("words", "strong").contains(part.path("is").asText())) {
                words.append(part.path("text").asText()).append('\n');
            }
        });
        return words.toString();
    }

    private static String leftOver(String words) {
        String after = MARKED.matcher(words).replaceAll("");
        return BESIDE.matcher(after).replaceAll("");
    }
}
