package ripple;

import static java.nio.file.attribute.PosixFilePermissions.fromString;
import static java.util.stream.Collectors.joining;
import static org.assertj.core.api.Assertions.assertThat;
import static org.assertj.core.api.Assertions.catchThrowableOfType;

import java.io.IOException;
import java.net.URI;
import java.nio.charset.StandardCharsets;
import java.nio.file.Files;
import java.nio.file.Path;
import java.time.ZoneId;
import java.util.HashMap;
import java.util.List;
import java.util.Map;
import java.util.stream.Stream;
import org.junit.jupiter.api.BeforeEach;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.api.io.TempDir;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.CsvSource;
import org.junit.jupiter.params.provider.EnumSource;

class ConfigTest {
    private static final String TOKEN = "xoxb-0000-not-a-real-token";

    @TempDir
    Path folder;

    private final Map<String, String> environment = new HashMap<>();

    @BeforeEach
    void setWhatIsNeeded() {
        environment.put("SLACK_BOT_TOKEN", TOKEN);
        environment.put("SLACK_SIGNING_SECRET", "0123456789abcdef");
    }

    @Test
    void needsOnlyTheTwoSecrets() {
        Config config = read();

        assertThat(config.slack().botToken().orElseThrow().value()).isEqualTo(TOKEN);
        assertThat(config.slack().api()).isEqualTo(URI.create("https://slack.com/api/"));
        assertThat(config.database().url()).isEqualTo("jdbc:sqlite:data/ripple.db");
        assertThat(config.http().bind()).isEqualTo("127.0.0.1");
        assertThat(config.http().port()).isEqualTo(3000);
        assertThat(config.http().publicMetrics()).isFalse();
        assertThat(config.program().zone()).isEqualTo(ZoneId.systemDefault());
    }

    @Test
    void tellsAllThatIsWrongTogether() {
        environment.clear();
        environment.put("RIPPLE_PORT", "tcp://10.0.0.1:80");
        environment.put("RIPPLE_DATABASE_URL", "mysql://db/ripple");
        environment.put("RIPPLE_PROGRAM_ZONE", "Chicago");

        assertThat(problems())
                .containsExactlyInAnyOrder(
                        "SLACK_BOT_TOKEN is missing.",
                        "SLACK_SIGNING_SECRET is missing.",
                        "RIPPLE_PORT is \"tcp://10.0.0.1:80\", but a port is a number from 0 (any free one) to 65535.",
                        "RIPPLE_DATABASE_URL must start with jdbc:sqlite: or jdbc:postgresql:,"
                                + " for example jdbc:sqlite:data/ripple.db.",
                        "RIPPLE_PROGRAM_ZONE is \"Chicago\", which is no time zone; write it like America/Chicago.");
    }

    @ParameterizedTest
    @CsvSource(delimiter = '|', textBlock = """
                    SLACK_BOT_TOKEN      | xapp-1-abc           | another kind of token
                    SLACK_BOT_TOKEN      | xoxb-a b             | copy it once more
                    SLACK_SIGNING_SECRET | “abc”                | copy it once more
                    SLACK_API_URL        | slack.com            | must be a web address
                    SLACK_API_URL        | ftp://slack.com/     | must be a web address
                    SLACK_API_URL        | https://             | well-formed
                    SLACK_API_URL        | https://a.org/?x=1   | plain address
                    RIPPLE_DATABASE_URL  | jdbc:sqlite:         | names no file
                    RIPPLE_DATABASE_URL  | jdbc:sqlite::memory: | names no file
                    RIPPLE_DATABASE_URL  | jdbc:sqlite:a?b=c    | options
                    RIPPLE_DATABASE_URL  | jdbc:mysql://h/x     | must start with
                    RIPPLE_DATABASE_URL  | jdbc:postgresql://h:99999/x | no address
                    RIPPLE_PORT          | 65536                | number from 0
                    RIPPLE_PORT          | -1                   | number from 0
                    RIPPLE_BIND          | http://0.0.0.0       | address of this machine
                    RIPPLE_METRICS_PUBLIC| maybe                | true or false
                    RIPPLE_METRICS_PORT  | 3000                 | same as RIPPLE_PORT
                    RIPPLE_SAFETY_LINK   | javascript:alert(1)  | web address
                    """)
    void refusesInOneSentence(String name, String value, String words) {
        environment.put(name, value);

        assertThat(problems())
                .singleElement()
                .asString()
                .startsWith(name + " ")
                .contains(words)
                .endsWith(".");
    }

    @Test
    void addsTheSlashThatSlacksClientNeeds() {
        environment.put("SLACK_API_URL", "http://127.0.0.1:9000/api");

        assertThat(read().slack().api()).isEqualTo(URI.create("http://127.0.0.1:9000/api/"));
    }

    @Test
    void environmentWinsOverFileWinsOverDefault() throws IOException {
        settings("""
                ripple:
                  port: 4000
                  bind: 0.0.0.0
                  safety:
                    link: tel:+1-555-0100
                """);
        environment.put("RIPPLE_PORT", "5000");
        environment.put("RIPPLE_BIND", "");

        Config config = read();

        assertThat(config.http().port()).isEqualTo(5000);
        assertThat(config.http().bind()).as("an empty variable says nothing").isEqualTo("0.0.0.0");
        assertThat(config.safety().link()).contains(URI.create("tel:+1-555-0100"));
    }

    @Test
    void findsTheFileBesideTheJar() throws IOException {
        Path work = Files.createDirectory(folder.resolve("elsewhere"));
        settings("ripple: {port: 4000}");

        Config config = Config.read(new Surroundings(environment, work, folder));

        assertThat(config.http().port()).isEqualTo(4000);
    }

    @Test
    void saysWhichNameWasMeant() throws IOException {
        settings("""
                ripple:
                  prot: 4000
                  databse:
                    url: jdbc:sqlite:x.db
                """);

        assertThat(problems())
                .hasSize(2)
                .anySatisfy(problem -> assertThat(problem).contains("\"ripple.prot\"", "\"ripple.port\""))
                .anySatisfy(
                        problem -> assertThat(problem).contains("\"ripple.databse.url\"", "\"ripple.database.url\""));
    }

    @Test
    void namesTheKeyOfTheFileWhereItWasSetThere() throws IOException {
        settings("ripple: {port: many}");

        assertThat(problems()).singleElement().asString().startsWith("RIPPLE_PORT (ripple.port in ripple.yaml) is");
    }

    @Test
    void saysWhereTheFileIsBroken() throws IOException {
        settings("ripple:\n  port: [1\nsecret: : x");

        assertThat(problems())
                .singleElement()
                .asString()
                .contains("not well-formed YAML", "line ")
                .doesNotContain("secret");
    }

    @Test
    void readsSecretsFromFilesAsTheyAre() throws IOException {
        environment.remove("SLACK_BOT_TOKEN");
        environment.put("SLACK_BOT_TOKEN_FILE", secretFile("xoxb-${HOME}-%dev\n", "rw-------"));

        assertThat(read().slack().botToken().orElseThrow().value()).isEqualTo("xoxb-${HOME}-%dev");
    }

    @Test
    void readsTheNameOfASecretsFileFromTheSettingsFile() throws IOException {
        environment.remove("SLACK_BOT_TOKEN");
        settings("slack: {bot-token-file: '" + secretFile(TOKEN, "r--r-----") + "'}");

        assertThat(read().slack().botToken().orElseThrow().value()).isEqualTo(TOKEN);
    }

    @Test
    void refusesASecretThatEverybodyMayRead() throws IOException {
        environment.remove("SLACK_BOT_TOKEN");
        environment.put("SLACK_BOT_TOKEN_FILE", secretFile(TOKEN, "rw-r--r--"));

        assertThat(problems())
                .singleElement()
                .asString()
                .contains("SLACK_BOT_TOKEN_FILE", "everybody on this machine can read")
                .doesNotContain(TOKEN);
    }

    @Test
    void refusesASecretInASettingsFileThatEverybodyMayRead() throws IOException {
        environment.remove("SLACK_BOT_TOKEN");
        Path file = settings("slack: {bot-token: " + TOKEN + "}");
        Files.setPosixFilePermissions(file, fromString("rw-r--r--"));

        assertThat(problems())
                .singleElement()
                .asString()
                .contains("holds a secret", "everybody")
                .doesNotContain(TOKEN);

        Files.setPosixFilePermissions(file, fromString("rw-r-----"));
        assertThat(read().slack().botToken().orElseThrow().value()).isEqualTo(TOKEN);
    }

    @Test
    void refusesAFileOfASecretThatIsMissingOrEmptyOrTooLargeOrAFolderOrNoText() throws IOException {
        environment.remove("SLACK_BOT_TOKEN");
        byte[] noText = {(byte) 0xff, (byte) 0xfe};
        Path binary = Files.write(folder.resolve("binary"), noText);
        Files.setPosixFilePermissions(binary, fromString("rw-------"));
        List<String> files = List.of(
                folder.resolve("nowhere").toString(),
                secretFile(" \n", "rw-------"),
                secretFile("x".repeat(20_000), "rw-------"),
                folder.toString(),
                binary.toString());

        for (String file : files) {
            environment.put("SLACK_BOT_TOKEN_FILE", file);
            assertThat(problems())
                    .singleElement()
                    .asString()
                    .startsWith("SLACK_BOT_TOKEN_FILE names ")
                    .endsWith(".");
        }
    }

    @Test
    void refusesASecretSetTwice() throws IOException {
        environment.put("SLACK_BOT_TOKEN_FILE", secretFile(TOKEN, "rw-------"));

        assertThat(problems())
                .containsExactly("SLACK_BOT_TOKEN and SLACK_BOT_TOKEN_FILE are both set; keep one of them.");
    }

    @Test
    void givesUserNameAndPasswordToPostgresql() {
        environment.put("RIPPLE_DATABASE_URL", "jdbc:postgresql://db.example.org/ripple?sslmode=require");
        environment.put("RIPPLE_DATABASE_USERNAME", "ripple");
        environment.put("RIPPLE_DATABASE_PASSWORD", "a&b?c d");

        assertThat(read().database().url())
                .isEqualTo("jdbc:postgresql://db.example.org/ripple?sslmode=require&user=ripple&password=a%26b%3Fc+d");
    }

    @Test
    void neverShowsASecret() {
        environment.put("RIPPLE_DATABASE_PASSWORD", "swordfish");
        environment.put("RIPPLE_DATABASE_URL", "jdbc:postgresql://db/ripple?user=me&password=swordfish");

        assertThat(read().toString()).doesNotContain(TOKEN, "swordfish", "0123456789abcdef");
    }

    @Test
    void migratesWithoutSlacksSecrets() {
        environment.clear();

        assertThat(Config.readDatabase(new Surroundings(environment, folder, folder))
                        .url())
                .isEqualTo("jdbc:sqlite:data/ripple.db");
    }

    @ParameterizedTest
    @EnumSource(Setting.class)
    void theShippedFileExplainsEverySetting(Setting setting) throws IOException {
        String lastWord = setting.key().substring(setting.key().lastIndexOf('.') + 1);
        String shipped = Files.readString(Path.of("config/ripple.yaml"));

        assertThat(shipped).contains(setting.isSecret() ? lastWord + "-file:" : lastWord + ":");
    }

    @Test
    void theShippedFileIsReadableWhenItsCommentsAreTakenAway() throws IOException {
        try (Stream<String> lines = Files.lines(Path.of("config/ripple.yaml"))) {
            settings(lines.filter(line -> line.startsWith("# "))
                    .map(line -> line.substring(2))
                    .collect(joining("\n")));
        }
        environment.remove("SLACK_BOT_TOKEN");

        assertThat(problems())
                .as("only the example files of secrets are missing")
                .hasSize(4)
                .allSatisfy(problem -> assertThat(problem).matches(".*_FILE .*, which is not there."));
    }

    private Config read() {
        return Config.read(new Surroundings(environment, folder, folder));
    }

    private List<String> problems() {
        return catchThrowableOfType(WrongSettings.class, this::read).sentences();
    }

    private Path settings(String yaml) throws IOException {
        Files.createDirectories(folder.resolve("config"));
        return Files.writeString(folder.resolve("config/ripple.yaml"), yaml);
    }

    private String secretFile(String text, String permissions) throws IOException {
        Path file = Files.createTempFile(folder, "secret", "");
        Files.writeString(file, text, StandardCharsets.UTF_8);
        Files.setPosixFilePermissions(file, fromString(permissions));
        return file.toString();
    }
}
