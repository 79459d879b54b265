package ripple.database;

import static org.assertj.core.api.Assertions.assertThat;
import static org.assertj.core.api.Assertions.assertThatThrownBy;
import static org.junit.jupiter.api.Assumptions.assumeTrue;

import io.micrometer.core.instrument.simple.SimpleMeterRegistry;
import java.io.IOException;
import java.nio.file.FileSystems;
import java.nio.file.Files;
import java.nio.file.Path;
import java.nio.file.attribute.PosixFilePermissions;
import java.time.Duration;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.ValueSource;

class DatabaseTest {
    private final Path folder = TestDatabases.folder();

    @Test
    void theFolderIsMadeAndNobodyElseMayRead() throws IOException {
        assumeTrue(
                FileSystems.getDefault().supportedFileAttributeViews().contains("posix"),
                "File permissions are looked at on POSIX systems only");
        Path file = folder.resolve("data/deep/ripple.db");
        try (Database database = open(file)) {
            database.migrate();
            assertThat(database.health().canWrite()).isTrue();
            assertThat(permissions(file)).isEqualTo("rw-------");
            assertThat(permissions(file.resolveSibling("ripple.db-wal"))).isEqualTo("rw-------");
            assertThat(permissions(folder.resolve("data"))).isEqualTo("rwx------");
            assertThat(permissions(folder.resolve("data/deep"))).isEqualTo("rwx------");
        }
    }

    @Test
    void aFileThatOthersMayReadIsClosedToThem() throws IOException {
        assumeTrue(
                FileSystems.getDefault().supportedFileAttributeViews().contains("posix"),
                "File permissions are looked at on POSIX systems only");
        Path file = folder.resolve("open.db");
        Files.createFile(file);
        Files.setPosixFilePermissions(file, PosixFilePermissions.fromString("rw-r--r--"));
        open(file).close();
        assertThat(permissions(file)).isEqualTo("rw-r-----");
    }

    @Test
    void aFolderThatCannotBeMadeIsSaidInWords() throws IOException {
        Path notAFolder = Files.createFile(folder.resolve("file"));
        assertThatThrownBy(() -> open(notAFolder.resolve("ripple.db")))
                .isInstanceOf(DatabaseUnavailableException.class)
                .hasMessageContaining("cannot be reached");
    }

    @Test
    void closingTwiceIsHarmlessAndAfterwardsTheDatabaseIsUnavailable() {
        Database database = TestDatabases.fresh(DatabaseKind.SQLITE);
        database.close();
        database.close();
        assertThat(database.health().problem())
                .hasValueSatisfying(why -> assertThat(why).contains("closed"));
        assertThatThrownBy(() -> database.transactions().read(transaction -> true))
                .isInstanceOf(DatabaseUnavailableException.class);
    }

    @Test
    void theSettingsNeverShowThePassword() {
        DatabaseSettings settings =
                new DatabaseSettings("jdbc:postgresql://localhost/ripple?user=ripple&password=open-sesame");
        assertThat(settings.toString()).doesNotContain("open-sesame");
        assertThat(settings.kind()).isEqualTo(DatabaseKind.POSTGRESQL);
    }

    @ParameterizedTest
    @ValueSource(
            strings = {
                "",
                "ripple.db",
                "jdbc:mysql://localhost/ripple",
                "jdbc:sqlite:",
                "jdbc:sqlite::memory:",
                "jdbc:sqlite:ripple.db?journal_mode=OFF"
            })
    void anAddressThatCannotBeIsRefused(String url) {
        assertThatThrownBy(() -> new DatabaseSettings(url)).isInstanceOf(IllegalArgumentException.class);
    }

    @Test
    void patienceIsLongerThanNothing() {
        assertThatThrownBy(() -> new DatabaseSettings("jdbc:sqlite:a.db", Duration.ZERO))
                .isInstanceOf(IllegalArgumentException.class);
    }

    private static Database open(Path file) {
        return Database.open(new DatabaseSettings("jdbc:sqlite:" + file), new SimpleMeterRegistry());
    }

    private static String permissions(Path path) throws IOException {
        return PosixFilePermissions.toString(Files.getPosixFilePermissions(path));
    }
}
