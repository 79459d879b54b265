package ripple.database;

import io.micrometer.core.instrument.simple.SimpleMeterRegistry;
import io.zonky.test.db.postgres.embedded.EmbeddedPostgres;
import java.io.IOException;
import java.io.UncheckedIOException;
import java.nio.file.Files;
import java.nio.file.Path;
import java.sql.Connection;
import java.sql.SQLException;
import java.sql.Statement;
import java.time.Duration;
import java.util.concurrent.atomic.AtomicInteger;

/**
 * Fresh databases for tests: a copied file for SQLite, a database of its own on one embedded server for PostgreSQL. They lie in memory where
 * the machine has a folder for that, since hundreds of them are made and forgotten.
 */
public final class TestDatabases {
    private static final Path MEMORY = Path.of("/dev/shm");
    /** What is left in memory by all tests together is a tenth of this. */
    private static final long ROOM = 4L << 30;

    private static final AtomicInteger COUNT = new AtomicInteger();
    /** A test waits longer than a person would: the machine is busy with other tests. */
    private static final Duration PATIENCE = Duration.ofSeconds(20);

    private TestDatabases() {}

    /** A migrated database that nobody else uses. */
    public static Database fresh(DatabaseKind kind) {
        return Database.open(freshSettings(kind), new SimpleMeterRegistry());
    }

    /** Where a migrated database lies that nobody else uses; several instances may open it. */
    public static DatabaseSettings freshSettings(DatabaseKind kind) {
        String url = switch (kind) {
            case SQLITE -> SqliteTemplate.copy();
            case POSTGRESQL -> Server.copy();
        };
        return new DatabaseSettings(url, PATIENCE);
    }

    /** Where an empty database lies that nobody else uses. */
    public static DatabaseSettings emptySettings(DatabaseKind kind) {
        String url = switch (kind) {
            case SQLITE -> "jdbc:sqlite:" + folder().resolve("empty.db");
            case POSTGRESQL -> Server.create("");
        };
        return new DatabaseSettings(url, PATIENCE);
    }

    /** A folder that is removed when the tests end. */
    static Path folder() {
        try {
            Path folder = temporary("ripple-test");
            Runtime.getRuntime().addShutdownHook(new Thread(() -> remove(folder)));
            return folder;
        } catch (IOException trouble) {
            throw new UncheckedIOException(trouble);
        }
    }

    private static Path temporary(String name) throws IOException {
        boolean fits = Files.isWritable(MEMORY) && Files.getFileStore(MEMORY).getUsableSpace() >= ROOM;
        return fits ? Files.createTempDirectory(MEMORY, name) : Files.createTempDirectory(name);
    }

    /** Forgets one that nobody has open any more. */
    static void drop(DatabaseSettings settings) {
        switch (settings.kind()) {
            case SQLITE -> settings.file().toFile().delete();
            case POSTGRESQL -> Server.drop(settings.url());
        }
    }

    private static void remove(Path folder) {
        try (var paths = Files.walk(folder)) {
            paths.sorted(java.util.Comparator.reverseOrder())
                    .forEach(path -> path.toFile().delete());
        } catch (IOException alreadyGone) {
            // a temporary folder that is gone is what was wanted
        }
    }

    private static void migrate(String url) {
        try (Database template = Database.open(new DatabaseSettings(url, PATIENCE), new SimpleMeterRegistry())) {
            template.migrate();
        }
    }

    private static final class SqliteTemplate {
        private static final Path FOLDER = folder();
        private static final Path FILE = FOLDER.resolve("template.db");

        static {
            migrate("jdbc:sqlite:" + FILE);
        }

        static String copy() {
            try {
                Path copy = FOLDER.resolve("copy-" + COUNT.incrementAndGet() + ".db");
                Files.copy(FILE, copy);
                return "jdbc:sqlite:" + copy;
            } catch (IOException trouble) {
                throw new UncheckedIOException(trouble);
            }
        }
    }

    private static final class Server {
        private static final EmbeddedPostgres POSTGRES = start();
        private static final String TEMPLATE = create("");

        static {
            migrate(TEMPLATE);
        }

        /** One whose disk nobody will read again, and which does nothing by itself while tests are measured. */
        private static EmbeddedPostgres start() {
            try {
                return EmbeddedPostgres.builder()
                        .setDataDirectory(temporary("epg"))
                        .setServerConfig("max_connections", "300")
                        .setServerConfig("wal_level", "minimal")
                        .setServerConfig("max_wal_senders", "0")
                        .setServerConfig("full_page_writes", "off")
                        .setServerConfig("autovacuum", "off")
                        .setOutputRedirector(ProcessBuilder.Redirect.DISCARD)
                        .setErrorRedirector(ProcessBuilder.Redirect.DISCARD)
                        .start();
            } catch (IOException trouble) {
                throw new UncheckedIOException(trouble);
            }
        }

        static String copy() {
            return create(" TEMPLATE " + name(TEMPLATE) + " STRATEGY FILE_COPY");
        }

        static String create(String from) {
            String name = "ripple_" + COUNT.incrementAndGet();
            execute("CREATE DATABASE " + name + from);
            return POSTGRES.getJdbcUrl("postgres", name);
        }

        static void drop(String url) {
            execute("DROP DATABASE " + name(url) + " WITH (FORCE)");
        }

        private static String name(String url) {
            return url.replaceAll(".*/(\\w+)\\?.*", "$1");
        }

        private static synchronized void execute(String sql) {
            try (Connection connection = POSTGRES.getPostgresDatabase().getConnection();
                    Statement statement = connection.createStatement()) {
                statement.execute(sql);
            } catch (SQLException trouble) {
                throw new IllegalStateException(trouble);
            }
        }
    }
}
