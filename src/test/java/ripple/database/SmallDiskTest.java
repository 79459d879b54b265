package ripple.database;

import static org.assertj.core.api.Assertions.assertThat;
import static org.assertj.core.api.Assertions.assertThatThrownBy;
import static org.junit.jupiter.api.Assumptions.assumeTrue;

import io.micrometer.core.instrument.simple.SimpleMeterRegistry;
import java.io.IOException;
import java.io.OutputStream;
import java.nio.file.Files;
import java.nio.file.Path;
import java.util.List;
import java.util.Optional;
import java.util.concurrent.TimeUnit;
import org.junit.jupiter.api.AfterEach;
import org.junit.jupiter.api.BeforeEach;
import org.junit.jupiter.api.Test;
import ripple.database.DatabaseUnavailableException.Reason;

/** A disk that is full or read-only, which needs a file system of its own: visibly skipped where the tests may not mount one. */
class SmallDiskTest {
    private final Path disk = TestDatabases.folder();

    @BeforeEach
    void mount() {
        assumeTrue(does("mount", "-t", "tmpfs", "-o", "size=4m", "tmpfs", disk.toString()), "Needs the right to mount");
    }

    @AfterEach
    void unmount() {
        does("umount", disk.toString());
    }

    @Test
    void aFullDiskIsNamedKeepsWhatWasKeptAndHealsWithRoom() throws IOException {
        Path ballast = disk.resolve("ballast");
        try (Database database = open()) {
            database.migrate();
            create(database);
            write(database, "before");
            fillWith(ballast);
            assertThat(firstProblem(database)).hasValue(Reason.DISK_FULL.sentence());
            assertThatThrownBy(() -> write(database, "x".repeat(100_000)))
                    .isInstanceOfSatisfying(
                            DatabaseUnavailableException.class,
                            unavailable -> assertThat(unavailable.reason()).isEqualTo(Reason.DISK_FULL));
            assertThat(names(database)).contains("before");
            Files.delete(ballast);
            assertThat(database.health().canWrite()).isTrue();
            write(database, "after");
            assertThat(names(database)).contains("before", "after");
        }
    }

    @Test
    void aReadOnlyDiskIsNamedAndStillRead() {
        try (Database database = open()) {
            database.migrate();
            create(database);
            write(database, "before");
        }
        assertThat(does("mount", "-o", "remount,ro", disk.toString())).isTrue();
        try (Database database = open()) {
            assertThat(database.health().problem()).hasValue(Reason.READ_ONLY.sentence());
            assertThatThrownBy(() -> write(database, "refused"))
                    .isInstanceOfSatisfying(
                            DatabaseUnavailableException.class,
                            unavailable -> assertThat(unavailable.reason()).isEqualTo(Reason.READ_ONLY));
        }
    }

    private static void fillWith(Path ballast) {
        assertThatThrownBy(() -> {
                    try (OutputStream out = Files.newOutputStream(ballast)) {
                        while (true) {
                            out.write(new byte[4096]);
                        }
                    }
                })
                .isInstanceOf(IOException.class);
    }

    /** Its log may have room for some more writes. */
    private static Optional<String> firstProblem(Database database) {
        Optional<String> problem = Optional.empty();
        for (int times = 0; times < 1_000 && problem.isEmpty(); times++) {
            problem = database.health().problem();
        }
        return problem;
    }

    private Database open() {
        return Database.open(
                new DatabaseSettings("jdbc:sqlite:" + disk.resolve("notes.db")), new SimpleMeterRegistry());
    }

    private static void create(Database database) {
        database.transactions()
                .use(transaction -> transaction.store(NoteStore.class).create());
    }

    private static void write(Database database, String name) {
        database.transactions()
                .use(transaction -> transaction.store(NoteStore.class).write(name));
    }

    private static List<String> names(Database database) {
        return database.transactions()
                .read(transaction -> transaction.store(NoteStore.class).names());
    }

    private static boolean does(String... command) {
        try {
            Process process = new ProcessBuilder(command)
                    .redirectErrorStream(true)
                    .redirectOutput(ProcessBuilder.Redirect.DISCARD)
                    .start();
            return process.waitFor(10, TimeUnit.SECONDS) && process.exitValue() == 0;
        } catch (IOException notInstalled) {
            return false;
        } catch (InterruptedException hurried) {
            Thread.currentThread().interrupt();
            return false;
        }
    }
}
