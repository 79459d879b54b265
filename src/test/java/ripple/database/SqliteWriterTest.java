package ripple.database;

import static org.assertj.core.api.Assertions.assertThat;
import static org.assertj.core.api.Assertions.assertThatThrownBy;

import io.micrometer.core.instrument.simple.SimpleMeterRegistry;
import java.io.IOException;
import java.nio.file.Files;
import java.nio.file.Path;
import java.sql.Connection;
import java.sql.DriverManager;
import java.sql.SQLException;
import java.sql.Statement;
import java.time.Duration;
import java.util.ArrayList;
import java.util.List;
import java.util.concurrent.CompletableFuture;
import java.util.concurrent.CompletionException;
import java.util.concurrent.CountDownLatch;
import java.util.concurrent.ExecutorService;
import java.util.concurrent.Executors;
import java.util.concurrent.TimeUnit;
import java.util.concurrent.TimeoutException;
import java.util.concurrent.atomic.AtomicBoolean;
import org.junit.jupiter.api.AfterEach;
import org.junit.jupiter.api.BeforeEach;
import org.junit.jupiter.api.Test;
import ripple.database.DatabaseUnavailableException.Reason;

class SqliteWriterTest {
    private static final Duration LONG = Duration.ofSeconds(20);
    private static final Duration SHORT = Duration.ofMillis(100);

    private final Path path = TestDatabases.folder().resolve("notes.db");
    private final SqliteFile file = SqliteFile.made(path);
    private final SimpleMeterRegistry meters = new SimpleMeterRegistry();
    private final SqliteWriter writer = new SqliteWriter(file, LONG, meters);
    private final ExecutorService threads = Executors.newCachedThreadPool();

    @BeforeEach
    void createNotes() {
        writer.run(transaction -> {
            transaction.store(NoteStore.class).create();
            return true;
        });
    }

    @AfterEach
    void close() {
        writer.close();
        threads.shutdownNow();
    }

    @Test
    void oneCommitServesManyAndARefusalUndoesOnlyItself() {
        write("taken");
        List<CompletableFuture<Boolean>> works = new ArrayList<>();
        whileTheWriterIsHeld(writer, () -> {
            for (int n = 0; n < 30; n++) {
                String name = n % 10 == 7 ? "taken" : "note-" + n;
                works.add(inThread(() -> write(name)));
                if (n % 10 == 3) {
                    works.add(inThread(() -> writeAndRefuse("refused")));
                }
            }
            awaitQueue(33);
        });
        List<Throwable> refusals = works.stream()
                .map(SqliteWriterTest::failure)
                .filter(failure -> failure != null)
                .toList();
        assertThat(refusals).hasSize(6);
        assertThat(refusals)
                .filteredOn(ConstraintRefusedException.class::isInstance)
                .hasSize(3);
        assertThat(refusals)
                .filteredOn(refusal -> "planted".equals(refusal.getMessage()))
                .hasSize(3);
        assertThat(names()).hasSize(28).doesNotContain("refused");
        assertThat(meters.get("ripple.database.batch").summary().max()).isEqualTo(33);
    }

    @Test
    void nobodyGoesOnBeforeTheCommit() {
        List<CompletableFuture<Boolean>> works = new ArrayList<>();
        CountDownLatch secondRuns = new CountDownLatch(1);
        CountDownLatch goOn = new CountDownLatch(1);
        whileTheWriterIsHeld(writer, () -> {
            works.add(inThread(() -> write("first")));
            awaitQueue(1);
            works.add(inThread(() -> writer.run(transaction -> {
                secondRuns.countDown();
                return awaited(goOn);
            })));
            awaitQueue(2);
        });
        assertThat(awaited(secondRuns)).isTrue();
        assertThat(works.get(0)).isNotDone();
        assertThat(names()).isEmpty();
        goOn.countDown();
        assertThat(works.get(0).join()).isTrue();
        assertThat(names()).containsExactly("first");
    }

    /** A "no" may rest on what another work of the batch has written; who hears it must find that written. */
    @Test
    void nobodyHearsANoBeforeTheCommitItMayRestOn() {
        List<CompletableFuture<Boolean>> works = new ArrayList<>();
        CountDownLatch lastRuns = new CountDownLatch(1);
        CountDownLatch goOn = new CountDownLatch(1);
        whileTheWriterIsHeld(writer, () -> {
            works.add(inThread(() -> write("first")));
            awaitQueue(1);
            works.add(inThread(() -> write("first")));
            awaitQueue(2);
            works.add(inThread(() -> writer.run(transaction -> {
                lastRuns.countDown();
                return awaited(goOn);
            })));
            awaitQueue(3);
        });
        assertThat(awaited(lastRuns)).isTrue();
        assertThatThrownBy(() -> works.get(1).get(200, TimeUnit.MILLISECONDS)).isInstanceOf(TimeoutException.class);
        assertThat(names()).isEmpty();
        goOn.countDown();
        assertThat(failure(works.get(1))).isInstanceOf(ConstraintRefusedException.class);
        assertThat(names()).containsExactly("first");
    }

    @Test
    void aFullQueueSaysSoAtOnceAndKeepsNothing() {
        List<CompletableFuture<Boolean>> works = new ArrayList<>();
        SqliteWriter small = new SqliteWriter(file, LONG, 2, new SimpleMeterRegistry());
        whileTheWriterIsHeld(small, () -> {
            works.add(inThread(() -> write(small, "one")));
            works.add(inThread(() -> write(small, "two")));
            await(() -> small.waiting() == 2);
            assertThatThrownBy(() -> write(small, "three")).isInstanceOf(BusyException.class);
        });
        works.forEach(CompletableFuture::join);
        small.close();
        assertThat(names()).containsExactly("one", "two");
    }

    @Test
    void whoWaitsTooLongTakesBackWhatHasNotBegun() {
        SqliteWriter hurried = new SqliteWriter(file, SHORT, new SimpleMeterRegistry());
        whileTheWriterIsHeld(
                hurried, () -> assertThatThrownBy(() -> write(hurried, "late")).isInstanceOf(BusyException.class));
        hurried.close();
        assertThat(names()).isEmpty();
    }

    @Test
    void aWorkThatHasBegunIsWaitedForEvenIfTheThreadIsInterrupted() throws InterruptedException {
        CountDownLatch begun = new CountDownLatch(1);
        CountDownLatch goOn = new CountDownLatch(1);
        AtomicBoolean stillInterrupted = new AtomicBoolean();
        Thread caller = new Thread(() -> {
            writer.run(transaction -> {
                begun.countDown();
                awaited(goOn);
                transaction.store(NoteStore.class).write("kept");
                return true;
            });
            stillInterrupted.set(Thread.currentThread().isInterrupted());
        });
        caller.start();
        assertThat(awaited(begun)).isTrue();
        caller.interrupt();
        goOn.countDown();
        caller.join(10_000);
        assertThat(names()).containsExactly("kept");
        assertThat(stillInterrupted).isTrue();
    }

    @Test
    void aDatabaseLockedByAnotherProgramIsBusyAndFreeAgainLater() throws SQLException {
        SqliteWriter hurried = new SqliteWriter(file, SHORT, new SimpleMeterRegistry());
        try (Connection other = other();
                Statement statement = other.createStatement()) {
            statement.execute("BEGIN IMMEDIATE");
            assertThatThrownBy(() -> write(hurried, "locked-out")).isInstanceOf(BusyException.class);
            assertThat(names()).isEmpty();
            statement.execute("ROLLBACK");
        }
        write("later");
        hurried.close();
        assertThat(names()).containsExactly("later");
    }

    @Test
    void aLockThatStaysIsNamed() throws SQLException {
        try (Connection other = other();
                Statement statement = other.createStatement()) {
            statement.execute("BEGIN IMMEDIATE");
            assertUnavailable(() -> write("locked-out"), Reason.LOCKED, false);
            statement.execute("ROLLBACK");
        }
        write("later");
        assertThat(names()).containsExactly("later");
    }

    @Test
    void aBrokenCommitUndoesTheWholeBatchAndTheNextGoesOn() {
        List<CompletableFuture<Boolean>> works = new ArrayList<>();
        whileTheWriterIsHeld(writer, () -> {
            works.add(inThread(() -> write("innocent")));
            works.add(inThread(() -> writer.run(transaction -> {
                NoteStore notes = transaction.store(NoteStore.class);
                notes.createFamilies();
                notes.noticeOrphansAtCommit();
                notes.writeOrphan();
                return true;
            })));
            awaitQueue(2);
        });
        for (CompletableFuture<Boolean> work : works) {
            assertThat(failure(work))
                    .isInstanceOfSatisfying(
                            DatabaseUnavailableException.class,
                            unavailable ->
                                    assertThat(unavailable.mayHaveBeenKept()).isTrue());
        }
        write("next");
        assertThat(names()).containsExactly("next");
    }

    @Test
    void aFileThatWasTakenAwayIsGoneAndNeverMadeAnew() throws IOException {
        write("before");
        Path elsewhere = path.resolveSibling("elsewhere.db");
        Files.move(path, elsewhere);
        assertUnavailable(() -> write("into-nothing"), Reason.GONE, false);
        assertUnavailable(() -> write("into-nothing"), Reason.GONE, false);
        assertThat(path).doesNotExist();
        Files.move(elsewhere, path);
        write("after");
        assertThat(names()).containsExactly("after", "before");
    }

    @Test
    void aDamagedFileIsNamed() throws IOException {
        writer.close();
        Files.writeString(path, "this is certainly no database, whatever its name may promise to those who read it");
        try (SqliteWriter another = new SqliteWriter(file, LONG, new SimpleMeterRegistry())) {
            assertUnavailable(() -> write(another, "note"), Reason.DAMAGED, false);
        }
    }

    @Test
    void closingWritesWhatWaits() {
        List<CompletableFuture<Boolean>> works = new ArrayList<>();
        whileTheWriterIsHeld(writer, () -> {
            works.add(inThread(() -> write("waiting")));
            awaitQueue(1);
            works.add(inThread(() -> {
                writer.close();
                return true;
            }));
        });
        assertThat(works.get(0).join()).isTrue();
        writer.close();
        assertUnavailable(() -> write("too-late"), Reason.CLOSED, false);
    }

    @Test
    void theConnectionKeepsWhatItIsTold() throws SQLException {
        try (Connection writing = file.forWriting().getConnection()) {
            assertThat(pragma(writing, "journal_mode")).isEqualTo("wal");
            assertThat(pragma(writing, "synchronous")).isEqualTo("2");
            assertThat(pragma(writing, "foreign_keys")).isEqualTo("1");
            assertThat(pragma(writing, "busy_timeout")).isEqualTo("5000");
            assertThat(pragma(writing, "journal_size_limit")).isEqualTo("67108864");
        }
    }

    private static String pragma(Connection connection, String name) throws SQLException {
        try (Statement statement = connection.createStatement();
                var row = statement.executeQuery("PRAGMA " + name)) {
            return row.getString(1);
        }
    }

    /** Runs the steps while the writer is busy with a work of ours, so that what they ask for waits together. */
    private void whileTheWriterIsHeld(SqliteWriter held, Runnable steps) {
        CountDownLatch holding = new CountDownLatch(1);
        CountDownLatch release = new CountDownLatch(1);
        CompletableFuture<Boolean> hold = inThread(() -> held.run(transaction -> {
            holding.countDown();
            return awaited(release);
        }));
        assertThat(awaited(holding)).isTrue();
        try {
            steps.run();
        } finally {
            release.countDown();
            hold.join();
        }
    }

    private void awaitQueue(int size) {
        await(() -> writer.waiting() == size);
    }

    private static void await(java.util.function.BooleanSupplier condition) {
        long deadline = System.nanoTime() + TimeUnit.SECONDS.toNanos(10);
        while (!condition.getAsBoolean() && System.nanoTime() < deadline) {
            Thread.onSpinWait();
        }
        assertThat(condition.getAsBoolean()).isTrue();
    }

    private static boolean awaited(CountDownLatch latch) {
        try {
            return latch.await(20, TimeUnit.SECONDS);
        } catch (InterruptedException hurried) {
            return false;
        }
    }

    private <T> CompletableFuture<T> inThread(java.util.function.Supplier<T> step) {
        return CompletableFuture.supplyAsync(step, threads);
    }

    private static @org.jspecify.annotations.Nullable Throwable failure(CompletableFuture<?> work) {
        try {
            work.join();
            return null;
        } catch (CompletionException failed) {
            return failed.getCause();
        }
    }

    private boolean write(String name) {
        return write(writer, name);
    }

    private static boolean write(SqliteWriter writer, String name) {
        return writer.run(transaction -> {
            transaction.store(NoteStore.class).write(name);
            return true;
        });
    }

    private boolean writeAndRefuse(String name) {
        return writer.run(transaction -> {
            transaction.store(NoteStore.class).write(name);
            throw new IllegalStateException("planted");
        });
    }

    private static void assertUnavailable(Runnable step, Reason reason, boolean mayHaveBeenKept) {
        assertThatThrownBy(step::run).isInstanceOfSatisfying(DatabaseUnavailableException.class, unavailable -> {
            assertThat(unavailable.reason()).isEqualTo(reason);
            assertThat(unavailable.mayHaveBeenKept()).isEqualTo(mayHaveBeenKept);
        });
    }

    private Connection other() throws SQLException {
        return DriverManager.getConnection("jdbc:sqlite:" + path);
    }

    private List<String> names() {
        try (Connection connection = other();
                Statement statement = connection.createStatement();
                var rows = statement.executeQuery("SELECT name FROM notes ORDER BY name")) {
            List<String> names = new ArrayList<>();
            while (rows.next()) {
                names.add(rows.getString(1));
            }
            return names;
        } catch (SQLException trouble) {
            throw new IllegalStateException(trouble);
        }
    }
}
