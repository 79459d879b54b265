package ripple.database;

import static org.assertj.core.api.Assertions.assertThat;
import static org.assertj.core.api.Assertions.assertThatCode;
import static org.assertj.core.api.Assertions.assertThatThrownBy;

import io.micrometer.core.instrument.simple.SimpleMeterRegistry;
import java.io.IOException;
import java.nio.file.Files;
import java.nio.file.Path;
import java.time.Instant;
import java.util.List;
import java.util.function.Consumer;
import java.util.stream.Stream;
import javax.sql.DataSource;
import org.flywaydb.core.Flyway;
import org.jdbi.v3.core.Handle;
import org.jdbi.v3.core.Jdbi;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.EnumSource;
import org.postgresql.ds.PGSimpleDataSource;
import org.sqlite.SQLiteDataSource;

class MigrationsTest {

    @ParameterizedTest
    @EnumSource
    void anOlderDatabaseIsBroughtUpToDateAndKeepsWhatItHolds(DatabaseKind kind) {
        DatabaseSettings settings = TestDatabases.emptySettings(kind);
        migrateToFirst(settings);
        with(
                settings,
                handle -> handle.execute(
                        "INSERT INTO programs (name, zone, opened_at) VALUES ('One', 'UTC', ?)", Instant.EPOCH));
        try (Database database = Database.open(settings, new SimpleMeterRegistry())) {
            database.migrate();
        }
        with(settings, handle -> {
            assertThat(handle.createQuery("SELECT name FROM programs")
                            .mapTo(String.class)
                            .list())
                    .containsExactly("One");
            assertThat(handle.createQuery("SELECT COUNT(*) FROM outbox_messages")
                            .mapTo(Long.class)
                            .one())
                    .isZero();
        });
    }

    @ParameterizedTest
    @EnumSource
    void whatIsUpToDateIsSeenAtAGlance(DatabaseKind kind) {
        DatabaseSettings settings = TestDatabases.freshSettings(kind);
        assertThat(isUpToDate(settings)).isTrue();
        for (String change : List.of(
                "UPDATE schema_history SET checksum = checksum + 1 WHERE version = '3'",
                "UPDATE schema_history SET checksum = checksum - 1, version = '998' WHERE version = '3'",
                "UPDATE schema_history SET version = '3', success = false WHERE version = '998'",
                "DELETE FROM schema_history WHERE version = '3'",
                "DROP TABLE schema_history")) {
            with(settings, handle -> handle.execute(change));
            assertThat(isUpToDate(settings)).as(change).isFalse();
        }
        assertThat(isUpToDate(TestDatabases.emptySettings(kind))).isFalse();
    }

    @ParameterizedTest
    @EnumSource
    void aRaisedFloorIsSeenThoughNothingElseIsNew(DatabaseKind kind) {
        DatabaseSettings settings = TestDatabases.freshSettings(kind);
        with(settings, handle -> handle.execute("UPDATE schema_floor SET oldest_code = 999"));

        try (Database database = Database.open(settings, new SimpleMeterRegistry())) {
            assertThatThrownBy(database::migrate).isInstanceOf(SchemaRefusedException.class);
        }
    }

    private static boolean isUpToDate(DatabaseSettings settings) {
        return new Migrations(source(settings), settings.kind()).isUpToDate();
    }

    @ParameterizedTest
    @EnumSource
    void migratingTwiceChangesNothing(DatabaseKind kind) {
        DatabaseSettings settings = TestDatabases.freshSettings(kind);
        try (Database database = Database.open(settings, new SimpleMeterRegistry())) {
            List<String> before = history(settings);
            database.migrate();
            assertThat(history(settings)).isEqualTo(before);
        }
    }

    @ParameterizedTest
    @EnumSource
    void olderCodeGoesOnWithANewerSchema(DatabaseKind kind) {
        DatabaseSettings settings = newerSchema(kind, 2);
        try (Database database = Database.open(settings, new SimpleMeterRegistry())) {
            assertThatCode(database::migrate).doesNotThrowAnyException();
            assertThat(database.health().canWrite()).isTrue();
        }
    }

    @ParameterizedTest
    @EnumSource
    void olderCodeRefusesASchemaItCannotLiveWith(DatabaseKind kind) {
        DatabaseSettings settings = newerSchema(kind, 999);
        try (Database database = Database.open(settings, new SimpleMeterRegistry())) {
            assertThatThrownBy(database::migrate)
                    .isInstanceOf(SchemaRefusedException.class)
                    .hasMessageContaining("newer version of Ripple");
        }
    }

    @ParameterizedTest
    @EnumSource
    void tablesThatAreNotOursAreLeftAlone(DatabaseKind kind) {
        DatabaseSettings settings = TestDatabases.emptySettings(kind);
        with(settings, handle -> handle.execute("CREATE TABLE people (somebody TEXT)"));
        try (Database database = Database.open(settings, new SimpleMeterRegistry())) {
            assertThatThrownBy(database::migrate)
                    .isInstanceOf(SchemaRefusedException.class)
                    .hasMessageContaining("will not touch them");
        }
    }

    @Test
    void migrationsHaveNumbersOfTheirOwnAndNamesThatAreDeeds() throws IOException {
        try (Stream<Path> files = Files.walk(Path.of("src/main/resources/ripple/database/migrations"))) {
            List<Path> migrations = files.filter(Files::isRegularFile).toList();
            assertThat(migrations)
                    .allSatisfy(file ->
                            assertThat(file.getFileName().toString()).matches("V[0-9]+__[a-z]+(_[a-z]+)*\\.sql"));
            assertThat(migrations.stream()
                            .filter(file -> file.toString().contains("common"))
                            .map(file -> file.getFileName().toString().replaceAll("__.*", "")))
                    .doesNotHaveDuplicates();
        }
    }

    /** What a newer version would leave behind: a migration this code does not know, and perhaps a raised floor. */
    private static DatabaseSettings newerSchema(DatabaseKind kind, int floor) {
        DatabaseSettings settings = TestDatabases.freshSettings(kind);
        with(settings, handle -> {
            handle.execute("ALTER TABLE people ADD COLUMN badge TEXT");
            handle.execute("""
                    INSERT INTO schema_history
                        (installed_rank, version, description, type, script, installed_by, installed_on, execution_time, success)
                    SELECT 999, '999', 'add badges', type, 'V999__add_badges.sql', installed_by, installed_on, 1, success
                    FROM schema_history
                    WHERE version = '1'
                    """);
            handle.execute("UPDATE schema_floor SET oldest_code = ?", floor);
        });
        return settings;
    }

    private static void migrateToFirst(DatabaseSettings settings) {
        Flyway.configure()
                .configuration(
                        Migrations.flyway(source(settings), settings.kind()).getConfiguration())
                .target("1")
                .load()
                .migrate();
    }

    private static DataSource source(DatabaseSettings settings) {
        if (settings.kind() == DatabaseKind.POSTGRESQL) {
            PGSimpleDataSource postgresql = new PGSimpleDataSource();
            postgresql.setUrl(settings.url());
            return postgresql;
        }
        SQLiteDataSource sqlite = new SQLiteDataSource();
        sqlite.setUrl(settings.url());
        return sqlite;
    }

    private static List<String> history(DatabaseSettings settings) {
        return Jdbi.create(settings.url())
                .withHandle(handle -> handle.createQuery("SELECT version FROM schema_history ORDER BY installed_rank")
                        .mapTo(String.class)
                        .list());
    }

    private static void with(DatabaseSettings settings, Consumer<Handle> step) {
        Jdbi.create(settings.url()).useHandle(step::accept);
    }
}
