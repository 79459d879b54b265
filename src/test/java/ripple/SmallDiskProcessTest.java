package ripple;

import static org.assertj.core.api.Assertions.assertThat;
import static org.assertj.core.api.Assertions.catchThrowable;
import static org.junit.jupiter.api.Assumptions.assumeTrue;

import java.io.IOException;
import java.io.OutputStream;
import java.net.URI;
import java.nio.file.Files;
import java.nio.file.Path;
import java.util.List;
import java.util.Map;
import org.junit.jupiter.api.AfterEach;
import org.junit.jupiter.api.BeforeEach;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.api.Timeout;
import org.junit.jupiter.api.io.TempDir;

/** The whole of Ripple on a disk that is full or read-only: visibly skipped where the tests may not mount one. */
@Timeout(120)
class SmallDiskProcessTest {
    @TempDir
    Path folder;

    private final SlackSide slack = new SlackSide();
    private Path disk = Path.of("");

    @BeforeEach
    void mount() throws Exception {
        disk = Files.createDirectory(folder.resolve("disk"));
        assumeTrue(
                does("mount", "-t", "tmpfs", "-o", "size=4m", "tmpfs", disk.toString()),
                "skipped: the tests may not mount a disk here");
    }

    @AfterEach
    void unmount() throws Exception {
        does("umount", disk.toString());
        slack.close();
    }

    @Test
    void aFullDiskIsToldToThePersonWithTheirWordsAndHealsWithRoom() throws Exception {
        Path ballast = disk.resolve("ballast");
        try (RippleProcess ripple = serve()) {
            URI events = ripple.awaitAddress();
            int before = slack.save(events, "Kept before");
            fill(ballast);

            assertThat(firstRefusal(events)).contains("The lamp is broken").doesNotContain("Saved as");
            assertThat(slack.get(events.resolve("/health/ready"))).contains("not ready");

            Files.delete(ballast);
            assertThat(slack.save(events, "Kept after")).isGreaterThan(before);
            assertThat(slack.idea(events, String.valueOf(before)).body()).contains("Kept before");
            assertThat(ripple.err()).doesNotContain("lamp", "\tat ");
        }
    }

    /** The log of the database may have room for some more. */
    private String firstRefusal(URI events) throws IOException, InterruptedException {
        String answer = "Saved as";
        for (int i = 0; i < 200 && answer.contains("Saved as"); i++) {
            answer = slack.idea(events, "The lamp is broken " + "in room 12 ".repeat(200))
                    .body();
        }
        return answer;
    }

    @Test
    void aReadOnlyDiskIsASentence() throws Exception {
        assertThat(does("mount", "-o", "remount,ro", disk.toString())).isTrue();

        try (RippleProcess ripple = serve()) {
            assertThat(ripple.awaitEnd()).isEqualTo(2);
            assertThat(ripple.err().lines())
                    .singleElement()
                    .asString()
                    .contains("RIPPLE_DATABASE_URL")
                    .endsWith(".");
        }
    }

    private RippleProcess serve() {
        Map<String, String> environment = slack.environment();
        environment.put("RIPPLE_DATABASE_URL", "jdbc:sqlite:" + disk.resolve("ripple.db"));
        return RippleProcess.start(folder, environment, "serve");
    }

    private static void fill(Path ballast) {
        assertThat(catchThrowable(() -> {
                    try (OutputStream out = Files.newOutputStream(ballast)) {
                        while (true) {
                            out.write(new byte[4096]);
                        }
                    }
                }))
                .isInstanceOf(IOException.class);
    }

    private static boolean does(String... command) throws IOException, InterruptedException {
        return new ProcessBuilder(List.of(command)).start().waitFor() == 0;
    }
}
