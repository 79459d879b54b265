package ripple;

import static org.assertj.core.api.Assertions.assertThat;

import com.sun.net.httpserver.HttpServer;
import io.micrometer.core.instrument.simple.SimpleMeterRegistry;
import java.io.IOException;
import java.io.PrintWriter;
import java.io.StringWriter;
import java.net.InetAddress;
import java.net.InetSocketAddress;
import java.nio.charset.StandardCharsets;
import java.nio.file.Files;
import java.nio.file.Path;
import java.time.Clock;
import java.time.ZoneId;
import java.util.HashMap;
import java.util.List;
import java.util.Map;
import org.junit.jupiter.api.AfterEach;
import org.junit.jupiter.api.BeforeEach;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.api.Timeout;
import org.junit.jupiter.api.io.TempDir;
import ripple.database.Database;
import ripple.database.DatabaseSettings;
import ripple.people.PeopleService;
import ripple.people.ProgramId;

class MainTest {
    private static final String ALL_SCOPES =
            "commands,chat:write,im:write,mpim:write,files:write,im:history,users:read,dnd:read";

    @TempDir
    Path folder;

    private final Map<String, String> environment = new HashMap<>();
    private final StringWriter out = new StringWriter();
    private final StringWriter err = new StringWriter();
    private HttpServer slack;

    @BeforeEach
    void openASlackThatAnswersAuthTestOnly() throws IOException {
        slack = HttpServer.create(new InetSocketAddress(InetAddress.getLoopbackAddress(), 0), 0);
        slack.start();
    }

    @AfterEach
    void close() {
        slack.stop(0);
    }

    @Test
    void withoutACommandItSaysWhichThereAre() {
        assertThat(run()).isEqualTo(2);
        assertThat(err.toString()).contains("Usage: ripple", "check", "version");
    }

    @Test
    void helpIsNoMistake() {
        assertThat(run("--help")).isZero();
        assertThat(out.toString()).contains("Usage: ripple", "check", "version");
    }

    @Test
    void anUnknownCommandIsAMistake() {
        assertThat(run("srve")).isEqualTo(2);
        assertThat(err.toString()).contains("srve").doesNotContain("\tat ");
    }

    @Test
    void saysItsVersion() {
        assertThat(run("version")).isZero();
        assertThat(out.toString()).startsWith("Ripple ");
    }

    @Test
    void aReportOnSentencesWithAnUnknownLabelIsASentence() throws IOException {
        Path unknown = Files.writeString(
                folder.resolve("unknown.jsonl"), "{\"id\":\"1\",\"label\":\"maybe\",\"text\":\"x\"}\n");
        assertThat(run("guard-report", unknown.toString())).isEqualTo(2);
        assertThat(err.toString()).contains("A label is must_flag, must_not_flag or either.");
    }

    @Test
    void aReportOnAFileThatIsNotThereIsASentence() {
        assertThat(run("guard-report", folder.resolve("nowhere").toString())).isEqualTo(2);
        assertThat(err.toString())
                .startsWith("The file ")
                .contains("cannot be read.")
                .doesNotContain("\tat ");
    }

    @Test
    void theMatchingReportSaysWhetherAllIsAsExpected() throws IOException {
        String instance = """
                {"instances": [{"id": "one", "mentees": {"A": ["X"]}, "mentors": {"X": ["A"]}, "capacities": {"X": 1},
                  "mentee_optimal": {"X": [%s]}, "mentor_optimal": {"X": ["A"]}, "unmatched_mentees": []}]}
                """;
        Path right = Files.writeString(folder.resolve("right.json"), instance.formatted("\"A\""));
        Path wrong = Files.writeString(folder.resolve("wrong.json"), instance.formatted(""));

        assertThat(run("matching-report", right.toString())).isZero();
        assertThat(run("matching-report", wrong.toString())).isEqualTo(1);
        assertThat(run(
                        "matching-report",
                        Files.writeString(folder.resolve("odd.json"), "no JSON").toString()))
                .isEqualTo(2);
        assertThat(run("matching-report", folder.resolve("nowhere").toString())).isEqualTo(2);
    }

    @Test
    void checkTellsWhatIsMissing() {
        assertThat(run("check")).isEqualTo(2);
        assertThat(out.toString())
                .contains(
                        "to mend  Settings: SLACK_BOT_TOKEN is missing.",
                        "to mend  Settings: SLACK_SIGNING_SECRET is missing.");
    }

    @Test
    void checkIsContentWithTokenAndScopes() {
        setUp(ALL_SCOPES, "{\"ok\":true,\"team_id\":\"T1\"}");

        assertThat(run("check")).as("%s", out).isZero();
        assertThat(out.toString()).contains("fine     Settings", "fine     Slack: token and scopes");
    }

    @Test
    void checkNamesAMissingScope() {
        setUp(
                "commands, chat:write, users:read, im:write, mpim:write, files:write, files:read",
                "{\"ok\":true,\"team_id\":\"T1\"}");

        assertThat(run("check")).isEqualTo(1);
        assertThat(out.toString()).contains("to mend  Slack: The scope im:history is missing");
    }

    @Test
    void checkNamesANeedlessScope() {
        setUp(ALL_SCOPES + ",channels:history", "{\"ok\":true}");

        assertThat(run("check")).as("%s", out).isZero();
        assertThat(out.toString()).contains("not needed: channels:history");
    }

    @Test
    void checkSaysThatTheTokenIsNotTaken() {
        setUp("", "{\"ok\":false,\"error\":\"invalid_auth\"}");

        assertThat(run("check")).isEqualTo(1);
        assertThat(out.toString())
                .contains("Slack does not take SLACK_BOT_TOKEN (invalid_auth)")
                .doesNotContain("xoxb-");
    }

    @Test
    void checkSaysThatAKeyDoesNotOpenWhatIsKept() {
        setUp(ALL_SCOPES, "{\"ok\":true,\"team_id\":\"T1\"}");
        environment.put("SLACK_CLIENT_ID", "111.222");
        environment.put("SLACK_CLIENT_SECRET", "client-secret-1");
        environment.put("RIPPLE_TOKEN_KEY", "MDEyMzQ1Njc4OTAxMjM0NTY3ODkwMTIzNDU2Nzg5MDE=");
        environment.put("RIPPLE_PUBLIC_URL", "https://ripple.example.org");
        try (Database database = Database.open(
                new DatabaseSettings("jdbc:sqlite:" + folder.resolve("ripple.db")), new SimpleMeterRegistry())) {
            database.migrate();
            assertThat(run("check")).as("%s", out).isZero();
            assertThat(out.toString()).contains("fine     Tokens");
            ProgramId program = new PeopleService(database.transactions(), Clock.systemUTC())
                    .openProgram("Made up", ZoneId.of("UTC"))
                    .id();
            for (String row : List.of(
                    "INSERT INTO slack_workspaces (team_id, program_id, met_at) SELECT 'T7', id, opened_at FROM programs",
                    "INSERT INTO slack_installations (program_id, team_id, bot_user_id, token, installed_at)"
                            + " SELECT id, 'T7', 'UBOT', 'c2VhbGVkIHdpdGggYW5vdGhlciBrZXk=', opened_at FROM programs WHERE id = "
                            + program.value())) {
                database.transactions()
                        .use(transaction -> transaction.store(AnySqlStore.class).type(row));
            }
        }

        assertThat(run("check")).isEqualTo(1);
        assertThat(out.toString())
                .contains("to mend  Tokens: The token of 1 workspace cannot be opened with RIPPLE_TOKEN_KEY");
    }

    @Test
    void checkSaysThatSomethingElseAnswers() {
        setUp("", "<html>It works!</html>");

        assertThat(run("check")).isEqualTo(1);
        assertThat(out.toString()).contains("does not answer as Slack does");
    }

    @Test
    void checkSaysThatNobodyAnswers() {
        setUp("", "");
        slack.stop(0);

        assertThat(run("check")).isEqualTo(1);
        assertThat(out.toString()).contains("Slack cannot be reached at http://127.0.0.1:");
    }

    /** Both at the check and at the start itself. */
    @Test
    @Timeout(value = 30, threadMode = Timeout.ThreadMode.SEPARATE_THREAD) // a server that starts would not end
    void textsOfOnesOwnThatDoNotFitKeepRippleFromStarting() throws IOException {
        setUp(ALL_SCOPES, "{\"ok\":true}");
        Path texts = Files.createDirectory(folder.resolve("texts"));
        Files.writeString(texts.resolve("prompts.yaml"), "why: \"This came because {reason}.\"");
        environment.put("RIPPLE_TEXTS", texts.toString());
        environment.put("RIPPLE_PORT", "0");
        String sentence = "The text prompts.why asks for {reason}, which nobody gives; it may ask for {because}.";

        assertThat(run("check")).isEqualTo(1);
        assertThat(out.toString() + err).contains(sentence);
        assertThat(run("serve")).isEqualTo(2);
        assertThat(err.toString()).contains(sentence).doesNotContain("Exception");
    }

    private void setUp(String scopes, String answer) {
        slack.createContext("/api/auth.test", exchange -> {
            boolean known = "Bearer xoxb-1".equals(exchange.getRequestHeaders().getFirst("Authorization"));
            byte[] body = (known ? answer : "{\"ok\":false,\"error\":\"not_authed\"}").getBytes(StandardCharsets.UTF_8);
            exchange.getResponseHeaders().add("x-oauth-scopes", scopes);
            exchange.sendResponseHeaders(200, body.length);
            exchange.getResponseBody().write(body);
            exchange.close();
        });
        environment.put("SLACK_BOT_TOKEN", "xoxb-1");
        environment.put("SLACK_SIGNING_SECRET", "s3cret");
        environment.put(
                "SLACK_API_URL", "http://127.0.0.1:" + slack.getAddress().getPort() + "/api/");
        environment.put("RIPPLE_DATABASE_URL", "jdbc:sqlite:" + folder.resolve("ripple.db"));
    }

    private int run(String... arguments) {
        return Main.run(
                new Surroundings(environment, folder, folder),
                new PrintWriter(out, true),
                new PrintWriter(err, true),
                arguments);
    }
}
