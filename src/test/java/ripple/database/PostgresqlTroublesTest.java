package ripple.database;

import static org.assertj.core.api.Assertions.assertThat;
import static org.assertj.core.api.Assertions.assertThatThrownBy;

import io.micrometer.core.instrument.simple.SimpleMeterRegistry;
import io.zonky.test.db.postgres.embedded.EmbeddedPostgres;
import java.io.IOException;
import java.nio.file.Path;
import java.time.Duration;
import java.util.List;
import java.util.concurrent.CompletableFuture;
import java.util.concurrent.CyclicBarrier;
import java.util.concurrent.TimeUnit;
import java.util.concurrent.atomic.AtomicInteger;
import org.jdbi.v3.sqlobject.statement.SqlQuery;
import org.jdbi.v3.sqlobject.statement.SqlUpdate;
import org.junit.jupiter.api.Test;
import ripple.database.DatabaseUnavailableException.Reason;

class PostgresqlTroublesTest {

    @Test
    void aServerThatIsGoneIsNamedAndComesBack() throws IOException {
        Path folder = TestDatabases.folder();
        EmbeddedPostgres first = server(folder, 0);
        DatabaseSettings settings =
                new DatabaseSettings(first.getJdbcUrl("postgres", "postgres"), Duration.ofSeconds(1));
        try (Database database = Database.open(settings, new SimpleMeterRegistry())) {
            database.migrate();
            assertThat(database.health().canWrite()).isTrue();
            int port = first.getPort();
            first.close();
            assertThat(database.health().problem()).hasValue(Reason.GONE.sentence());
            try (EmbeddedPostgres again = server(folder, port)) {
                assertThat(again.getPort()).isEqualTo(port);
                assertThat(comesBack(database)).isTrue();
            }
        }
    }

    private static EmbeddedPostgres server(Path folder, int port) throws IOException {
        return EmbeddedPostgres.builder()
                .setDataDirectory(folder.resolve("data"))
                .setCleanDataDirectory(false)
                .setPort(port)
                .setOutputRedirector(ProcessBuilder.Redirect.DISCARD)
                .setErrorRedirector(ProcessBuilder.Redirect.DISCARD)
                .start();
    }

    /** The pool tries anew at its own pace. */
    private static boolean comesBack(Database database) {
        for (int times = 0; times < 20; times++) {
            if (database.health().canWrite()) {
                return true;
            }
        }
        return false;
    }

    @Test
    void aConnectionThatTheServerEndedIsNotLentAgain() {
        try (Database database = TestDatabases.fresh(DatabaseKind.POSTGRESQL)) {
            for (int times = 0; times < 3; times++) {
                assertThatThrownBy(() -> database.transactions()
                                .use(transaction ->
                                        transaction.store(ServerStore.class).endThisConnection()))
                        .isInstanceOfSatisfying(
                                DatabaseUnavailableException.class,
                                gone -> assertThat(gone.reason()).isEqualTo(Reason.GONE));
                assertThat(database.health().canWrite()).isTrue();
            }
        }
    }

    @Test
    void whoeverAsksWhileANewerRippleChangesTheTablesNoticesNothing() {
        DatabaseSettings settings = TestDatabases.freshSettings(DatabaseKind.POSTGRESQL);
        try (Database database = Database.open(settings, new SimpleMeterRegistry());
                Database newer = Database.open(settings, new SimpleMeterRegistry())) {
            Transactions transactions = database.transactions();
            transactions.use(transaction -> transaction.store(ServerStore.class).createNotes());
            for (int untilTheServerKeepsIt = 0; untilTheServerKeepsIt < 10; untilTheServerKeepsIt++) {
                assertThat(notes(transactions)).isEmpty();
            }
            newer.transactions()
                    .use(transaction -> transaction.store(ServerStore.class).addColumn());
            assertThat(notes(transactions)).isEmpty();
        }
    }

    private static List<String> notes(Transactions transactions) {
        return transactions.run(
                transaction -> transaction.store(ServerStore.class).notes());
    }

    @Test
    void twoThatStandInEachOthersWayBothGetThrough() throws Exception {
        try (Database database = TestDatabases.fresh(DatabaseKind.POSTGRESQL)) {
            CyclicBarrier bothHoldOne = new CyclicBarrier(2);
            AtomicInteger times = new AtomicInteger();
            CompletableFuture<Void> one = CompletableFuture.runAsync(
                    () -> lock(database, 1, 2, bothHoldOne, times), PostgresqlTroublesTest::inOwnThread);
            CompletableFuture<Void> two = CompletableFuture.runAsync(
                    () -> lock(database, 2, 1, bothHoldOne, times), PostgresqlTroublesTest::inOwnThread);
            CompletableFuture.allOf(one, two).get(30, TimeUnit.SECONDS);
            assertThat(times).hasValue(3);
        }
    }

    private static void lock(Database database, long first, long second, CyclicBarrier barrier, AtomicInteger times) {
        database.transactions().use(transaction -> {
            LockStore locks = transaction.store(LockStore.class);
            locks.take(first);
            if (times.incrementAndGet() <= 2) {
                await(barrier);
            }
            locks.take(second);
        });
    }

    /** On two processors the common pool of Java 25 has one thread only. */
    private static void inOwnThread(Runnable work) {
        new Thread(work).start();
    }

    private static void await(CyclicBarrier barrier) {
        try {
            barrier.await(10, TimeUnit.SECONDS);
        } catch (Exception trouble) {
            throw new IllegalStateException(trouble);
        }
    }

    @Test
    void aMissingDatabaseIsNamed() {
        DatabaseSettings settings = new DatabaseSettings(
                TestDatabases.emptySettings(DatabaseKind.POSTGRESQL).url().replaceAll("ripple_[0-9]+", "nowhere"),
                Duration.ofMillis(500));
        try (Database database = Database.open(settings, new SimpleMeterRegistry())) {
            assertThatThrownBy(database::migrate)
                    .isInstanceOfSatisfying(
                            DatabaseUnavailableException.class,
                            unavailable -> assertThat(unavailable.reason()).isEqualTo(Reason.MISSING));
            assertThat(database.health().problem()).hasValue(Reason.MISSING.sentence());
        }
    }

    /** Against a server that admits everybody it knows: a name it does not know is refused as a wrong password is. */
    @Test
    void whoIsNotAdmittedIsToldSoAtOnce() {
        DatabaseSettings settings = new DatabaseSettings(
                TestDatabases.emptySettings(DatabaseKind.POSTGRESQL).url().replaceAll("user=[^&]*", "user=nobody"),
                Duration.ofMillis(500));
        try (Database database = Database.open(settings, new SimpleMeterRegistry())) {
            assertThatThrownBy(database::migrate)
                    .isInstanceOfSatisfying(
                            DatabaseUnavailableException.class,
                            unavailable -> assertThat(unavailable.reason()).isEqualTo(Reason.NOT_ADMITTED));
            assertThat(database.health().problem()).hasValue(Reason.NOT_ADMITTED.sentence());
        }
    }

    @Test
    void aWrongPasswordIsNotTakenForAServerThatIsGone() {
        assertThat(Troubles.reason(new java.sql.SQLException("password authentication failed", "28P01")))
                .contains(Reason.NOT_ADMITTED);
    }

    interface ServerStore {
        @SqlUpdate("DO $$ BEGIN PERFORM pg_terminate_backend(pg_backend_pid()); END $$")
        void endThisConnection();

        @SqlUpdate("CREATE TABLE notes (name TEXT)")
        void createNotes();

        @SqlUpdate("ALTER TABLE notes ADD COLUMN color TEXT")
        void addColumn();

        @SqlQuery("SELECT * FROM notes")
        List<String> notes();
    }

    interface LockStore {
        @SqlUpdate("DO $$ BEGIN PERFORM pg_advisory_xact_lock(<number>); END $$")
        void take(@org.jdbi.v3.sqlobject.customizer.Define long number);
    }
}
