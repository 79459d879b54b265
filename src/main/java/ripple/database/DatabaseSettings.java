package ripple.database;

import java.nio.file.Path;
import java.time.Duration;

/**
 * Where the database is and how long a person is kept waiting for it.
 *
 * @param url {@code jdbc:sqlite:PATH}, or {@code jdbc:postgresql:…} as the driver reads it, which may hold a password
 * @param patience how long a work may wait before it begins
 */
public record DatabaseSettings(String url, Duration patience) {
    private static final String SQLITE = "jdbc:sqlite:";
    private static final String POSTGRESQL = "jdbc:postgresql:";

    public DatabaseSettings {
        if (!url.startsWith(SQLITE) && !url.startsWith(POSTGRESQL)) {
            throw new IllegalArgumentException("The database address begins with jdbc:sqlite: or jdbc:postgresql:");
        }
        if (url.startsWith(SQLITE) && !url.matches("jdbc:sqlite:[^?:][^?]*")) {
            throw new IllegalArgumentException(
                    "After jdbc:sqlite: comes the path of a file, without options: Ripple sets them itself");
        }
        if (patience.isNegative() || patience.isZero()) {
            throw new IllegalArgumentException("The patience with the database is longer than nothing");
        }
    }

    public DatabaseSettings(String url) {
        this(url, Duration.ofSeconds(2));
    }

    public DatabaseKind kind() {
        return url.startsWith(SQLITE) ? DatabaseKind.SQLITE : DatabaseKind.POSTGRESQL;
    }

    /** The file of an SQLite database. */
    public Path file() {
        return Path.of(url.substring(SQLITE.length())).toAbsolutePath();
    }

    /** Without the address: it may hold a password. */
    @Override
    public String toString() {
        return "DatabaseSettings[kind=" + kind() + ", patience=" + patience + "]";
    }
}
