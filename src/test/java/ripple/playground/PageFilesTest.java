package ripple.playground;

import static org.assertj.core.api.Assertions.assertThat;

import com.fasterxml.jackson.databind.JsonNode;
import java.io.IOException;
import java.nio.charset.StandardCharsets;
import java.nio.file.Files;
import java.nio.file.Path;
import java.util.List;
import java.util.regex.MatchResult;
import java.util.regex.Matcher;
import java.util.regex.Pattern;
import java.util.stream.Stream;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.MethodSource;
import ripple.playground.slack.Json;

/** What can be seen of the page's files without a browser; the rest is seen in src/browser. */
class PageFilesTest {
    private static final Path PAGE = Path.of("src/main/resources/ripple/playground/page");
    private static final Pattern IMPORT_MAP =
            Pattern.compile("<script type=\"importmap\">(.*?)</script>", Pattern.DOTALL);
    private static final Pattern ADDRESS = Pattern.compile("(?:href|src)=\"/assets/([^\"]+)\"");
    private static final Pattern IMPORT =
            Pattern.compile("^(?:import|export) .*?from \"([^\"]+)\";", Pattern.MULTILINE);
    private static final Pattern RAW_MARKUP = Pattern.compile(
            "innerHTML|outerHTML|insertAdjacentHTML|dangerouslySetInnerHTML|document\\.write|\\beval\\(|new Function");

    @Test
    void findsItsLibrariesOnTheClassPath() throws IOException {
        JsonNode imports = importMap().path("imports");

        assertThat(imports.fieldNames()).toIterable().containsExactly("preact", "preact/hooks");
        for (JsonNode address : imports) {
            assertThat(PageFilesTest.class.getResource("/META-INF/resources" + address.asText()))
                    .describedAs(address.asText())
                    .isNotNull();
        }
    }

    @Test
    void namesOnlyFilesThatAreThere() throws IOException {
        List<String> named = matches(ADDRESS, read(PAGE.resolve("index.html")))
                .map(match -> match.group(1))
                .toList();

        assertThat(named)
                .contains("main.js")
                .allSatisfy(name -> assertThat(PAGE.resolve(name)).isRegularFile());
    }

    @ParameterizedTest
    @MethodSource("modules")
    void everyModuleImportsWhatIsThere(Path module) throws IOException {
        List<String> imported = matches(IMPORT, read(module).replaceAll("\\{[^}]*}", "{}"))
                .map(match -> match.group(1))
                .filter(name -> name.startsWith("."))
                .toList();

        assertThat(imported)
                .allSatisfy(name -> assertThat(module.resolveSibling(name)).isRegularFile());
    }

    /** People's words only ever become text nodes: there is no way from a string to markup. */
    @ParameterizedTest
    @MethodSource("modules")
    void noModuleTurnsStringsIntoMarkup(Path module) throws IOException {
        assertThat(matches(RAW_MARKUP, read(module)).map(MatchResult::group)).isEmpty();
    }

    @ParameterizedTest
    @MethodSource("modules")
    void everyModuleIsShortAndSaysWhatItIsFor(Path module) throws IOException {
        List<String> lines = Files.readAllLines(module);

        assertThat(lines).hasSizeLessThan(300);
        assertThat(lines.get(0)).startsWith("// ").endsWith(".");
    }

    static Stream<Path> modules() throws IOException {
        try (Stream<Path> files = Files.walk(PAGE)) {
            return files.filter(file -> file.toString().endsWith(".js")).sorted().toList().stream();
        }
    }

    private static JsonNode importMap() throws IOException {
        Matcher found = IMPORT_MAP.matcher(read(PAGE.resolve("index.html")));
        assertThat(found.find()).isTrue();
        return Json.parse(found.group(1)).orElseThrow();
    }

    private static Stream<MatchResult> matches(Pattern pattern, String text) {
        return pattern.matcher(text).results();
    }

    private static String read(Path file) throws IOException {
        return Files.readString(file, StandardCharsets.UTF_8);
    }
}
