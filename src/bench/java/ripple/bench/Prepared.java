package ripple.bench;

import io.micrometer.core.instrument.simple.SimpleMeterRegistry;
import java.io.IOException;
import java.nio.file.Files;
import java.nio.file.Path;
import java.sql.Connection;
import java.sql.DriverManager;
import java.sql.PreparedStatement;
import java.sql.ResultSet;
import java.sql.SQLException;
import java.sql.Timestamp;
import java.time.Clock;
import java.time.Duration;
import java.util.Random;
import ripple.database.Database;
import ripple.database.DatabaseSettings;

/** A database of a hospital that has been with Ripple for a while: a program, its people, and ideas of theirs. */
final class Prepared {

    static final String TEAM = "T0BENCH000";
    static final int PEOPLE = 1_000;

    static final String IDEA = """
            INSERT INTO ideas (program_id, number, noticed, might_help, place, touch, raised_by, triage, way,
              occasion, captured_at, version)
            VALUES (1, ?, ?, '', '', NULL, 'me', 'waiting', 'words', ?, ?, 1)
            ON CONFLICT (program_id, occasion)
            DO NOTHING
            """;
    static final String IDEA_AUTHOR = """
            INSERT INTO idea_authors (program_id, idea_number, person_id, since)
            VALUES (1, ?, ?, ?)
            """;

    static final String FOLLOW_UP = """
            INSERT INTO idea_follow_ups (program_id, idea_number, looks, due_at, asked)
            VALUES (1, ?, TRUE, ?, 1)
            """;

    /** As Ripple finds ideas by their words: the stems, and who may find them. */
    private static final String FOUND_BY = """
            INSERT INTO idea_search (rowid, words, audience)
            VALUES ((1 << 32) + ?, ?, ?)
            """;

    private static final Duration A_YEAR = Duration.ofDays(365);

    private Prepared() {}

    static String userId(int person) {
        return "U0BENCH" + (1000 + person);
    }

    /** Makes the file and gives its path. */
    static Path database(Path folder, int ideas) throws IOException {
        Files.createDirectories(folder);
        Path file = folder.resolve("ripple.db");
        try (Database database = Database.open(new DatabaseSettings("jdbc:sqlite:" + file), new SimpleMeterRegistry())) {
            database.migrate();
        }
        try (Connection connection = DriverManager.getConnection("jdbc:sqlite:" + file + "?jdbc.get_generated_keys=false")) {
            connection.setAutoCommit(false);
            Timestamp now = Timestamp.from(Clock.systemUTC().instant());
            addPeople(connection, now);
            addIdeas(connection, ideas, now);
            connection.commit();
        } catch (SQLException e) {
            throw new IOException(e);
        }
        return file;
    }

    static long count(Path file) throws IOException {
        try (Connection connection = DriverManager.getConnection("jdbc:sqlite:" + file);
                PreparedStatement statement = connection.prepareStatement("SELECT COUNT(*) FROM ideas");
                ResultSet rows = statement.executeQuery()) {
            rows.next();
            return rows.getLong(1);
        } catch (SQLException e) {
            throw new IOException(e);
        }
    }

    static void bindIdea(PreparedStatement statement, int number, String words, String occasion, Timestamp at)
            throws SQLException {
        statement.setInt(1, number);
        statement.setString(2, words);
        statement.setString(3, occasion);
        statement.setTimestamp(4, at);
    }

    static void bindAuthor(PreparedStatement statement, int number, long person, Timestamp at) throws SQLException {
        statement.setInt(1, number);
        statement.setLong(2, person);
        statement.setTimestamp(3, at);
    }

    private static void addPeople(Connection connection, Timestamp now) throws SQLException {
        Timestamp nextYear = new Timestamp(now.getTime() + A_YEAR.toMillis());
        run(connection, "INSERT INTO programs (id, name, zone, opened_at) VALUES (1, 'Mentoring', 'UTC', ?)", now);
        run(connection, "INSERT INTO slack_workspaces (team_id, program_id, met_at) VALUES (?, 1, ?)", TEAM, now);
        run(connection, "INSERT INTO program_standings (program_id, mode, live_at) VALUES (1, 'live', ?)", now);
        for (int person = 0; person < PEOPLE; person++) {
            run(
                    connection,
                    "INSERT INTO people (id, program_id, name, zone, standing, met_at) VALUES (?, 1, ?, 'UTC', 'member', ?)",
                    person + 1,
                    "Colleague " + (char) ('A' + person % 26),
                    now);
            run(
                    connection,
                    "INSERT INTO slack_people (program_id, user_id, person_id, look_up_at) VALUES (1, ?, ?, ?)",
                    userId(person),
                    person + 1,
                    nextYear);
        }
    }

    private static void addIdeas(Connection connection, int ideas, Timestamp now) throws SQLException {
        Random random = new Random(1);
        StemmedWords stems = new StemmedWords();
        try (PreparedStatement idea = connection.prepareStatement(IDEA);
                PreparedStatement author = connection.prepareStatement(IDEA_AUTHOR);
                PreparedStatement foundBy = connection.prepareStatement(FOUND_BY)) {
            for (int number = 1; number <= ideas; number++) {
                String sentence = Sentences.next(random);
                int person = random.nextInt(PEOPLE) + 1;
                bindIdea(idea, number, sentence, "prepared:" + number, now);
                idea.executeUpdate();
                bindAuthor(author, number, person, now);
                author.executeUpdate();
                foundBy.setInt(1, number);
                foundBy.setString(2, stems.of(sentence));
                foundBy.setString(3, "person" + person);
                foundBy.executeUpdate();
            }
        }
        run(connection, "INSERT INTO idea_counters (program_id, last_number) VALUES (1, ?)", ideas);
    }

    private static void run(Connection connection, String sql, Object... values) throws SQLException {
        try (PreparedStatement statement = connection.prepareStatement(sql)) {
            for (int i = 0; i < values.length; i++) {
                statement.setObject(i + 1, values[i]);
            }
            statement.executeUpdate();
        }
    }
}
