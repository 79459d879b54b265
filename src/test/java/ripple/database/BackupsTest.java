package ripple.database;

import static org.assertj.core.api.Assertions.assertThat;
import static org.assertj.core.api.Assertions.assertThatThrownBy;
import static org.assertj.core.api.Assumptions.assumeThat;

import io.micrometer.core.instrument.simple.SimpleMeterRegistry;
import java.io.IOException;
import java.nio.ByteBuffer;
import java.nio.channels.FileChannel;
import java.nio.charset.StandardCharsets;
import java.nio.file.Files;
import java.nio.file.Path;
import java.nio.file.StandardOpenOption;
import java.nio.file.attribute.PosixFilePermissions;
import java.sql.Connection;
import java.sql.DriverManager;
import java.sql.SQLException;
import java.sql.Statement;
import java.time.Clock;
import java.time.Duration;
import java.time.Instant;
import java.time.ZoneOffset;
import java.util.List;
import java.util.Set;
import java.util.concurrent.ConcurrentHashMap;
import java.util.concurrent.CountDownLatch;
import java.util.concurrent.ExecutorService;
import java.util.concurrent.Executors;
import java.util.concurrent.TimeUnit;
import java.util.concurrent.atomic.AtomicBoolean;
import org.flywaydb.core.Flyway;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.api.io.TempDir;

class BackupsTest {
    private static final Instant NOON = Instant.parse("2026-11-22T12:00:00Z");
    private static final String NO_DATABASE = "no database any more ".repeat(1000);

    @TempDir
    Path folder;

    private final DatabaseSettings settings = TestDatabases.freshSettings(DatabaseKind.SQLITE);

    @Test
    void aBackupMadeWhileOthersWriteHoldsAllThatWasAcknowledgedBefore() throws Exception {
        Set<String> kept = ConcurrentHashMap.newKeySet();
        AtomicBoolean enough = new AtomicBoolean();
        CountDownLatch some = new CountDownLatch(200);
        ExecutorService writers = Executors.newFixedThreadPool(4);
        Set<String> before;
        Path backup = folder.resolve("kept.db");
        try (Database database = open(settings)) {
            for (int writer = 0; writer < 4; writer++) {
                String name = "writer-" + writer + "-";
                writers.execute(() -> {
                    for (int i = 0; !enough.get(); i++) {
                        String program = name + i;
                        database.transactions()
                                .use(tx -> tx.store(ProgramNameStore.class).add(program));
                        kept.add(program);
                        some.countDown();
                    }
                });
            }
            assertThat(some.await(20, TimeUnit.SECONDS)).isTrue();
            before = Set.copyOf(kept);
            backups(NOON).makeAt(backup);
            enough.set(true);
            writers.shutdown();
            assertThat(writers.awaitTermination(20, TimeUnit.SECONDS)).isTrue();
        }
        assertThat(names(restoredElsewhere(backup))).containsAll(before);
    }

    @Test
    void aRestoreTakesTheDatabaseBackAndKeepsWhatItReplaced() {
        add(settings, "before");
        Backup backup = backups(NOON).makeIn(folder, 3);
        add(settings, "after");

        Restored restored = backups(NOON).restore(backup.file(), database -> {});

        assertThat(names(settings)).contains("before").doesNotContain("after");
        assertThat(restored.fingerprinted()).isTrue();
        assertThat(names(at(restored.replaced().orElseThrow()))).contains("before", "after");
    }

    @Test
    void aRestoreIsRefusedWhileTheDatabaseIsInUse() {
        Backup backup = backups(NOON).makeIn(folder, 3);
        try (Database running = open(settings)) {
            running.transactions().use(tx -> tx.store(ProgramNameStore.class).add("running"));

            assertThatThrownBy(() -> backups(NOON).restore(backup.file(), database -> {}))
                    .isInstanceOf(BackupRefusedException.class)
                    .hasMessageContaining("Please stop it");

            running.transactions().use(tx -> tx.store(ProgramNameStore.class).add("still running"));
        }
        assertThat(names(settings)).contains("running", "still running");
    }

    @Test
    void onlyTheNewestBackupsStayInTheirFolder() throws IOException {
        Path others = Files.writeString(folder.resolve("notes.db"), "mine");
        for (int hour = 0; hour < 4; hour++) {
            backups(NOON.plus(Duration.ofHours(hour))).makeIn(folder, 2);
        }
        assertThat(folder).isDirectoryContaining("glob:**14*Z.db").isDirectoryContaining("glob:**15*Z.db.sha256");
        try (var files = Files.list(folder)) {
            assertThat(files).hasSize(5).contains(others);
        }
    }

    @Test
    void aBackupIsItsOwnersOnlyAndTakesNobodysPlace() throws IOException {
        Backup backup = backups(NOON).makeIn(folder.resolve("new"), 1);
        assertThat(PosixFilePermissions.toString(Files.getPosixFilePermissions(backup.file())))
                .isEqualTo("rw-------");
        assertThatThrownBy(() -> backups(NOON).makeIn(folder.resolve("new"), 1))
                .isInstanceOf(BackupRefusedException.class)
                .hasMessageContaining("There is a file");
    }

    @Test
    void aChangedByteInSomebodysWordsIsRefused() throws IOException {
        add(settings, "mine");
        Backup backup = backups(NOON).makeIn(folder, 3);
        byte[] bytes = Files.readAllBytes(backup.file());
        int words = new String(bytes, StandardCharsets.ISO_8859_1).indexOf("mine");
        bytes[words] = 'w';
        Files.write(backup.file(), bytes);
        refusesAndLeavesAll(backup.file(), "is damaged");
    }

    @Test
    void aBackupWithABrokenStructureIsRefused() throws IOException {
        add(settings, "mine");
        Backup backup = backups(NOON).makeIn(folder, 3);
        Files.delete(folder.resolve(backup.file().getFileName() + ".sha256"));
        try (FileChannel channel = FileChannel.open(backup.file(), StandardOpenOption.WRITE)) {
            channel.write(ByteBuffer.allocate(3000), 4096 * 2);
        }
        refusesAndLeavesAll(backup.file(), "is damaged");
    }

    @Test
    void whatIsNoBackupIsRefusedInWords() throws IOException, SQLException {
        add(settings, "mine");
        refusesAndLeavesAll(folder.resolve("nowhere.db"), "There is no backup at");
        refusesAndLeavesAll(Files.writeString(folder.resolve("words.db"), "words ".repeat(2000)), "is damaged");
        refusesAndLeavesAll(Files.createFile(folder.resolve("empty.db")), "is not a database of Ripple");
        Path foreign = folder.resolve("foreign.db");
        execute(foreign, "CREATE TABLE programs (id INTEGER)");
        refusesAndLeavesAll(foreign, "is not a database of Ripple");
    }

    private void refusesAndLeavesAll(Path backup, String words) {
        assertThatThrownBy(() -> backups(NOON).restore(backup, database -> {}))
                .isInstanceOf(BackupRefusedException.class)
                .hasMessageContaining(words);
        assertThat(names(settings)).contains("mine");
    }

    @Test
    void anOlderBackupIsBroughtToTheNewestSchema() {
        Path older = folder.resolve("older.db");
        Flyway.configure()
                .dataSource(SqliteFile.made(older).forWriting())
                .locations("classpath:ripple/database/migrations/common")
                .placeholders(java.util.Map.of("identity", "INTEGER PRIMARY KEY AUTOINCREMENT"))
                .table("schema_history")
                .target("1")
                .load()
                .migrate();
        assertThatThrownBy(() -> execute(older, "SELECT 1 FROM outbox_messages"))
                .isInstanceOf(SQLException.class);

        backups(NOON).restore(older, database -> {});

        assertThat(settings.file()).satisfies(file -> execute(file, "SELECT 1 FROM outbox_messages"));
    }

    @Test
    void aBackupOfANewerSchemaIsRefused() throws SQLException {
        add(settings, "mine");
        Backup backup = backups(NOON).makeIn(folder, 3);
        execute(backup.file(), "UPDATE schema_floor SET oldest_code = 9999");
        Path without = folder.resolve("newer.db");
        assertThat(backup.file().toFile().renameTo(without.toFile())).isTrue();

        assertThatThrownBy(() -> backups(NOON).restore(without, database -> {}))
                .isInstanceOf(SchemaRefusedException.class);

        assertThat(names(settings)).contains("mine");
    }

    @Test
    void whatBreaksBeforeTheSwapChangesNothing() throws IOException {
        add(settings, "before");
        Backup backup = backups(NOON).makeIn(folder, 3);
        add(settings, "mine");

        assertThatThrownBy(() -> backups(NOON).restore(backup.file(), database -> {
                    throw new IllegalStateException("planted");
                }))
                .hasMessage("planted");

        assertThat(names(settings)).contains("before", "mine");
        try (var files = Files.list(settings.file().getParent())) {
            assertThat(files).noneMatch(file -> file.toString().contains(".part"));
        }
    }

    @Test
    void aDamagedDatabaseCanBeReplaced() throws IOException {
        add(settings, "before");
        Backup backup = backups(NOON).makeIn(folder, 3);
        Files.writeString(settings.file(), NO_DATABASE);
        Files.writeString(Path.of(settings.file() + "-wal"), "its old log");

        Restored restored = backups(NOON).restore(backup.file(), database -> {});

        assertThat(Path.of(settings.file() + "-wal")).doesNotExist();
        assertThat(restored.replaced().orElseThrow()).hasContent(NO_DATABASE);
        assertThat(names(settings)).contains("before");
    }

    @Test
    void aFullDiskIsSaidAndLeavesNothingBehind() throws Exception {
        Path small = folder.resolve("small");
        Files.createDirectory(small);
        assumeThat(shell("mount", "-t", "tmpfs", "-o", "size=64k", "tmpfs", small.toString()))
                .as("needs the right to mount a small disk")
                .isZero();
        try {
            assertThatThrownBy(() -> backups(NOON).makeIn(small, 3))
                    .isInstanceOf(BackupRefusedException.class)
                    .hasMessageContaining("The disk of the database is full");
            try (var files = Files.list(small)) {
                assertThat(files).isEmpty();
            }
        } finally {
            shell("umount", small.toString());
        }
    }

    private static int shell(String... command) throws IOException, InterruptedException {
        return new ProcessBuilder(command).redirectErrorStream(true).start().waitFor();
    }

    private DatabaseSettings restoredElsewhere(Path backup) {
        DatabaseSettings elsewhere = at(folder.resolve("elsewhere").resolve("ripple.db"));
        Restored restored = new Backups(elsewhere, Clock.fixed(NOON, ZoneOffset.UTC)).restore(backup, database -> {});
        assertThat(restored.replaced()).isEmpty();
        return elsewhere;
    }

    private Backups backups(Instant now) {
        return new Backups(settings, Clock.fixed(now, ZoneOffset.UTC));
    }

    private DatabaseSettings at(Path file) {
        return new DatabaseSettings("jdbc:sqlite:" + file, settings.patience());
    }

    private static Database open(DatabaseSettings settings) {
        return Database.open(settings, new SimpleMeterRegistry());
    }

    private static void add(DatabaseSettings settings, String program) {
        try (Database database = open(settings)) {
            database.transactions().use(tx -> tx.store(ProgramNameStore.class).add(program));
        }
    }

    private static List<String> names(DatabaseSettings settings) {
        try (Database database = open(settings)) {
            return database.transactions()
                    .read(tx -> tx.store(ProgramNameStore.class).names());
        }
    }

    private static void execute(Path file, String sql) throws SQLException {
        try (Connection connection = DriverManager.getConnection("jdbc:sqlite:" + file);
                Statement statement = connection.createStatement()) {
            statement.execute(sql);
        }
    }
}
