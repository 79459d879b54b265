package ripple.database;

import static org.assertj.core.api.Assertions.assertThat;
import static org.assertj.core.api.Assertions.assertThatThrownBy;

import java.io.PrintWriter;
import java.io.StringWriter;
import java.time.Instant;
import java.time.ZoneId;
import java.util.ArrayList;
import java.util.List;
import java.util.Optional;
import java.util.concurrent.CompletableFuture;
import java.util.stream.IntStream;
import ripple.database.NoteStore.Color;
import ripple.database.NoteStore.Length;
import ripple.database.NoteStore.Name;
import ripple.database.NoteStore.Note;

class TransactionsTest {

    @OnBothDatabases
    void whatWasWrittenIsReadAfterwards(Database database) {
        create(database);
        String answer = database.transactions().run(transaction -> {
            notes(transaction).write("one");
            return "done";
        });
        assertThat(answer).isEqualTo("done");
        assertThat(names(database)).containsExactly("one");
    }

    @OnBothDatabases
    void anExceptionUndoesItsWorkAndComesBackAsItIs(Database database) {
        create(database);
        IllegalArgumentException no = new IllegalArgumentException("no");
        assertThatThrownBy(() -> database.transactions().use(transaction -> {
                    notes(transaction).write("one");
                    throw no;
                }))
                .isSameAs(no);
        assertThat(names(database)).isEmpty();
    }

    @OnBothDatabases
    void anErrorUndoesItsWorkToo(Database database) {
        create(database);
        AssertionError error = new AssertionError("defect");
        assertThatThrownBy(() -> database.transactions().use(transaction -> {
                    notes(transaction).write("one");
                    throw error;
                }))
                .isSameAs(error);
        assertThat(names(database)).isEmpty();
        write(database, "two");
        assertThat(names(database)).containsExactly("two");
    }

    @OnBothDatabases
    void aRefusedConstraintIsNamedAndShowsNobodysWords(Database database) {
        create(database);
        write(database, "secret");
        assertThatThrownBy(() -> write(database, "secret"))
                .isInstanceOf(ConstraintRefusedException.class)
                .satisfies(refusal -> assertThat(printed(refusal)).doesNotContain("secret"));
        write(database, "other");
        assertThat(names(database)).containsExactly("other", "secret");
    }

    @OnBothDatabases
    void stepsFollowTheCommitAndOnlyTheCommit(Database database) {
        create(database);
        List<List<String>> seen = new ArrayList<>();
        assertThatThrownBy(() -> database.transactions().use(transaction -> {
                    transaction.afterCommit(() -> seen.add(List.of("never")));
                    throw new IllegalStateException("no");
                }))
                .hasMessage("no");
        database.transactions().use(transaction -> {
            notes(transaction).write("one");
            transaction.afterCommit(() -> {
                throw new IllegalStateException("planted: a step that breaks harms nobody");
            });
            transaction.afterCommit(() -> seen.add(names(database)));
        });
        assertThat(seen).containsExactly(List.of("one"));
    }

    @OnBothDatabases
    void aTransactionInsideATransactionIsRefused(Database database) {
        create(database);
        Transactions transactions = database.transactions();
        assertThatThrownBy(() -> transactions.use(outer -> write(database, "inner")))
                .hasMessageContaining("open already");
        assertThatThrownBy(() -> transactions.use(outer -> names(database))).hasMessageContaining("open already");
        assertThatThrownBy(() -> transactions.read(outer -> names(database))).hasMessageContaining("open already");
    }

    @OnBothDatabases
    void aTransactionThatIsOverIsRefused(Database database) {
        Transaction over = database.transactions().run(transaction -> transaction);
        assertThatThrownBy(() -> over.store(NoteStore.class)).hasMessageContaining("over");
    }

    /** Making them costs many times what most of their questions cost. */
    @OnBothDatabases
    void storesAreKeptWithTheirConnection(Database database) {
        NoteStore first = database.transactions().run(TransactionsTest::notes);
        NoteStore second = database.transactions().run(TransactionsTest::notes);
        assertThat(second).isSameAs(first);
    }

    @OnBothDatabases
    void aReadShowsOneMoment(Database database) {
        create(database);
        write(database, "one");
        List<String> second = database.transactions().read(transaction -> {
            assertThat(notes(transaction).names()).containsExactly("one");
            CompletableFuture.runAsync(() -> write(database, "two")).join();
            return notes(transaction).names();
        });
        assertThat(second).containsExactly("one");
        assertThat(names(database)).containsExactly("one", "two");
    }

    @OnBothDatabases
    void aReadWritesNothing(Database database) {
        create(database);
        assertThatThrownBy(() -> database.transactions().read(transaction -> {
                    notes(transaction).write("one");
                    return true;
                }))
                .isInstanceOf(DatabaseUnavailableException.class);
        assertThat(names(database)).isEmpty();
        write(database, "two");
    }

    @OnBothDatabases
    void manyThreadsWriteAtOnce(Database database) {
        create(database);
        List<CompletableFuture<Void>> all = IntStream.range(0, 200)
                .mapToObj(n -> CompletableFuture.runAsync(() -> write(database, "note-" + n)))
                .toList();
        all.forEach(CompletableFuture::join);
        assertThat(names(database)).hasSize(200);
    }

    @OnBothDatabases
    void valuesComeBackAsTheyWere(Database database) {
        create(database);
        Note full = new Note(
                new Name("full"),
                Color.SKY,
                ZoneId.of("Pacific/Chatham"),
                true,
                Optional.of(Instant.parse("2026-10-25T01:30:00.123Z")),
                Optional.of(new Length(7)));
        Note empty =
                new Note(new Name("empty"), Color.SKY, ZoneId.of("UTC"), false, Optional.empty(), Optional.empty());
        for (Note note : List.of(full, empty)) {
            database.transactions()
                    .use(transaction -> notes(transaction)
                            .write(
                                    note.name(),
                                    note.color(),
                                    note.zone(),
                                    note.important(),
                                    note.writtenAt(),
                                    note.length()));
            assertThat(database.transactions()
                            .<Note>read(transaction -> notes(transaction).get(note.name())))
                    .isEqualTo(note);
            assertThat(database.transactions()
                            .<Note>read(transaction -> notes(transaction).getBackwards(note.name())))
                    .as("by a query that names the columns in another order")
                    .isEqualTo(note);
        }
    }

    @OnBothDatabases
    void healthWrites(Database database) {
        assertThat(database.health().canWrite()).isTrue();
    }

    private static String printed(Throwable thrown) {
        StringWriter out = new StringWriter();
        thrown.printStackTrace(new PrintWriter(out));
        return out.toString();
    }

    private static void create(Database database) {
        database.transactions().use(transaction -> notes(transaction).create());
    }

    private static void write(Database database, String name) {
        database.transactions().use(transaction -> notes(transaction).write(name));
    }

    private static List<String> names(Database database) {
        return database.transactions().read(transaction -> notes(transaction).names());
    }

    private static NoteStore notes(Transaction transaction) {
        return transaction.store(NoteStore.class);
    }
}
