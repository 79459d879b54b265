package ripple.idea;

import io.micrometer.core.instrument.simple.SimpleMeterRegistry;
import java.sql.Connection;
import java.sql.DriverManager;
import java.sql.SQLException;
import java.sql.Statement;
import java.util.ArrayList;
import java.util.Collections;
import java.util.List;
import java.util.function.IntConsumer;
import java.util.stream.Stream;
import org.junit.jupiter.api.Tag;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.MethodSource;
import ripple.database.Database;
import ripple.database.DatabaseKind;
import ripple.database.DatabaseSettings;
import ripple.database.TestDatabases;

/** How long it takes to find look-alikes, and ideas by words, among very many; {@code -Dtest.groups=bench}. */
@Tag("bench")
class SearchBenchmark {

    private static final int IDEAS = Integer.getInteger("ripple.bench.ideas", 1_000_000);
    private static final int ASKED = 300;

    static Stream<DatabaseKind> kinds() {
        return Stream.of(DatabaseKind.values())
                .filter(kind ->
                        System.getProperty("ripple.bench.kind", kind.name()).equals(kind.name()));
    }

    @ParameterizedTest
    @MethodSource("kinds")
    void finds(DatabaseKind kind) throws SQLException {
        DatabaseSettings settings = TestDatabases.freshSettings(kind);
        try (Database database = Database.open(settings, new SimpleMeterRegistry())) {
            IdeaDesk desk = new IdeaDesk(database);
            Author author = desk.member();
            ManyIdeas many = new ManyIdeas();
            long begun = System.nanoTime();
            keep(kind, desk, many, author);
            settle(settings);
            System.out.printf(
                    "%s: %,d ideas in %s ms%n", kind, IDEAS, ManyIdeas.milliseconds(System.nanoTime() - begun));
            List<String> texts = new ArrayList<>();
            for (int at = 0; at < ASKED; at++) {
                texts.add(many.text());
            }
            measure(
                    kind + " look-alikes, a member",
                    texts,
                    each -> desk.lookAlikes(texts.get(each), Audience.readBy(author.person())));
            measure(
                    kind + " look-alikes, a triager",
                    texts,
                    each -> desk.lookAlikes(texts.get(each), Audience.unlimited()));
            for (int words : new int[] {1, 2, 4}) {
                measure(
                        kind + " find " + words + " words, a member",
                        texts,
                        each -> desk.find(texts.get(each), words, Audience.readBy(author.person())));
                measure(
                        kind + " find " + words + " words, a triager",
                        texts,
                        each -> desk.find(texts.get(each), words, Audience.unlimited()));
            }
        }
    }

    /** PostgreSQL makes an index over all in a fraction of the time that it takes to keep one up while they come. */
    private static void keep(DatabaseKind kind, IdeaDesk desk, ManyIdeas many, Author author) {
        if (kind == DatabaseKind.POSTGRESQL) {
            desk.execute("DROP INDEX idea_search_words");
        }
        many.keep(desk, author, IDEAS);
    }

    /** What a database does by itself in the background; it takes longer than a connection of ours may. */
    private static void settle(DatabaseSettings settings) throws SQLException {
        try (Connection connection = DriverManager.getConnection(settings.url());
                Statement statement = connection.createStatement()) {
            if (settings.kind() == DatabaseKind.POSTGRESQL) {
                statement.execute(
                        "CREATE INDEX idea_search_words ON idea_search USING GIN (words) WITH (fastupdate = off)");
            }
            statement.execute("ANALYZE");
        }
    }

    private static void measure(String what, List<String> texts, IntConsumer question) {
        List<Long> took = new ArrayList<>();
        for (int round = 0; round < 2; round++) {
            took.clear();
            for (int each = 0; each < texts.size(); each++) {
                long begun = System.nanoTime();
                question.accept(each);
                took.add(System.nanoTime() - begun);
            }
        }
        Collections.sort(took);
        System.out.printf(
                "%-45s p50 %s ms   p99 %s ms   most %s ms%n",
                what,
                ManyIdeas.milliseconds(took.get(took.size() / 2)),
                ManyIdeas.milliseconds(took.get(took.size() * 99 / 100)),
                ManyIdeas.milliseconds(took.get(took.size() - 1)));
    }
}
