package ripple;

import static org.assertj.core.api.Assertions.assertThat;
import static org.junit.jupiter.api.Assumptions.assumeTrue;

import java.io.IOException;
import java.net.InetAddress;
import java.net.ServerSocket;
import java.net.URI;
import java.nio.file.Files;
import java.nio.file.Path;
import java.sql.Connection;
import java.sql.DriverManager;
import java.sql.ResultSet;
import java.sql.SQLException;
import java.sql.Statement;
import java.time.Duration;
import java.util.List;
import java.util.Map;
import java.util.Objects;
import java.util.concurrent.CompletableFuture;
import java.util.concurrent.CountDownLatch;
import java.util.concurrent.TimeUnit;
import java.util.concurrent.atomic.AtomicInteger;
import java.util.stream.IntStream;
import java.util.stream.Stream;
import org.jspecify.annotations.Nullable;
import org.junit.jupiter.api.AfterEach;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.api.Timeout;
import org.junit.jupiter.api.io.TempDir;

/** {@code java -jar ripple.jar serve} as an administrator starts and ends it, in a folder that is not the project's. */
@Timeout(120)
class ServeProcessTest {
    private static final Duration TEN_SECONDS = Duration.ofSeconds(10);

    @TempDir
    Path folder;

    private final SlackSide slack = new SlackSide();
    private @Nullable RippleProcess ripple;

    @AfterEach
    void close() {
        if (ripple != null) {
            ripple.close();
        }
        slack.close();
    }

    @Test
    void wrongSettingsAreSentencesAndExitCodeTwo() throws InterruptedException {
        RippleProcess wrong = start(Map.of("RIPPLE_PORT", "many", "RIPPLE_DATABASE_URL", "oracle:thin"), "serve");

        assertThat(wrong.awaitEnd()).isEqualTo(2);
        assertThat(wrong.err().lines())
                .hasSize(4)
                .allSatisfy(line -> assertThat(line).matches("[A-Z_]+ .*\\."));
        assertThat(wrong.out()).isEmpty();
    }

    @Test
    void aTakenPortIsASentence() throws Exception {
        try (ServerSocket other = new ServerSocket(0, 1, InetAddress.getLoopbackAddress())) {
            RippleProcess late = serve("RIPPLE_PORT", String.valueOf(other.getLocalPort()));

            assertThat(late.awaitEnd()).isEqualTo(2);
            assertThat(late.err().strip())
                    .isEqualTo("Port " + other.getLocalPort()
                            + " is taken by another program; end it, or set RIPPLE_PORT to a free one.");
        }
    }

    @Test
    void aDatabaseFolderThatCannotBeMadeIsASentence() throws Exception {
        Files.writeString(folder.resolve("data"), "a file where a folder should be");

        RippleProcess lost = serve("LANG", "C");

        assertThat(lost.awaitEnd()).isEqualTo(2);
        assertThat(lost.err().lines())
                .singleElement()
                .asString()
                .contains("RIPPLE_DATABASE_URL")
                .endsWith(".");
    }

    @Test
    void keepsEveryLetterWhateverTheLocaleIs() throws Exception {
        String words = "L’escalier est très sombre: 階段が暗い 🩺 “dark”";
        URI events = serve("LC_ALL", "C").awaitAddress();

        int number = slack.save(events, words);

        assertThat(slack.idea(events, String.valueOf(number)).body()).contains("階段が暗い 🩺 “dark”");
        process().terminate();
        assertThat(process().awaitEnd(TEN_SECONDS)).isEqualTo(143);
        assertThat(process().err()).doesNotContain("escalier", "\tat ");
    }

    @Test
    void endsInTimeUnderLoadAndKeepsWhatItSaved() throws Exception {
        URI events = serve("LANG", "C").awaitAddress();
        AtomicInteger saved = new AtomicInteger();
        CountDownLatch underLoad = new CountDownLatch(20);
        List<CompletableFuture<Void>> people = IntStream.range(0, 8)
                .mapToObj(person -> CompletableFuture.runAsync(
                        () -> shareUntilItEnds(events, saved, underLoad), AtExit::inOwnThread))
                .toList();
        assertThat(underLoad.await(60, TimeUnit.SECONDS))
                .as("said \"Saved\" 20 times")
                .isTrue();

        process().terminate();

        assertThat(process().awaitEnd(TEN_SECONDS)).isEqualTo(143);
        people.forEach(CompletableFuture::join);
        assertThat(process().err()).contains("event=stopped").doesNotContain("level=ERROR");
        assertThat(countIdeas()).isGreaterThanOrEqualTo(saved.get()).isGreaterThanOrEqualTo(20);
    }

    private void shareUntilItEnds(URI events, AtomicInteger saved, CountDownLatch underLoad) {
        try {
            for (int i = 0; ; i++) {
                if (slack.idea(events, "The stairs are dark " + i).body().contains("Saved as idea")) {
                    saved.incrementAndGet();
                    underLoad.countDown();
                }
            }
        } catch (IOException e) {
            // It has ended: nobody was told "Saved".
        } catch (InterruptedException e) {
            Thread.currentThread().interrupt();
        }
    }

    @Test
    void runsOnJava25WithoutAWarning() throws Exception {
        Path java25 = Stream.of("amd64", "arm64")
                .map(machine -> Path.of("/usr/lib/jvm/temurin-25-jdk-" + machine))
                .filter(Files::isDirectory)
                .findFirst()
                .orElse(Path.of("nowhere"));
        assumeTrue(Files.exists(java25.resolve("bin/java")), "skipped: there is no JDK 25 on this machine");
        ripple = RippleProcess.startWith(java25, RippleProcess.JAR, folder, slack.environment(), "serve");

        assertThat(slack.save(process().awaitAddress(), "The stairs are dark")).isPositive();
        assertThat(process().err()).doesNotContainIgnoringCase("warning");
    }

    @Test
    void tellsItsHealth() throws Exception {
        URI events = serve("LANG", "C").awaitAddress();
        URI ready = events.resolve("/health/ready");

        String health = slack.get(ready);
        while (health.contains("not been asked")) {
            health = slack.get(ready);
        }

        assertThat(health).contains("\"status\":\"ready\"");
        assertThat(slack.get(events.resolve("/metrics"))).isEqualTo("Not Found\n");
    }

    private long countIdeas() throws SQLException {
        try (Connection database = DriverManager.getConnection("jdbc:sqlite:" + folder.resolve("data/ripple.db"));
                Statement statement = database.createStatement();
                ResultSet counted = statement.executeQuery("SELECT COUNT(*) FROM ideas")) {
            return counted.getLong(1);
        }
    }

    private RippleProcess process() {
        return Objects.requireNonNull(ripple);
    }

    private RippleProcess serve(String name, String value) {
        Map<String, String> environment = slack.environment();
        environment.put(name, value);
        return start(environment, "serve");
    }

    private RippleProcess start(Map<String, String> environment, String... arguments) {
        RippleProcess started = RippleProcess.start(folder, environment, arguments);
        ripple = started;
        return started;
    }
}
