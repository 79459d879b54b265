package ripple.database;

import java.nio.file.Path;
import java.sql.Connection;
import java.sql.DriverManager;
import java.sql.ResultSet;
import java.sql.SQLException;
import java.sql.Statement;

/** Looks whether a file that nobody else uses is a whole database of Ripple. */
final class SqliteCheck {
    private SqliteCheck() {}

    /**
     * @param shown the file as the operator knows it
     * @param pragma {@code quick_check}, or {@code integrity_check}, which also holds the indexes against their tables
     */
    static void requireWhole(Path file, Path shown, String pragma) {
        try (Connection connection = DriverManager.getConnection("jdbc:sqlite:" + file);
                Statement statement = connection.createStatement()) {
            if (!isRipples(statement)) {
                throw new BackupRefusedException("The file " + shown.getFileName() + " is not a database of Ripple.");
            }
            if (!"ok".equals(answer(statement, "PRAGMA " + pragma + "(1)")) || hasLooseEnds(statement)) {
                throw damaged(shown, new SQLException("found by " + pragma));
            }
        } catch (SQLException trouble) {
            throw damaged(shown, trouble);
        }
    }

    private static boolean isRipples(Statement statement) throws SQLException {
        return answer(
                        statement,
                        "SELECT COUNT(*) FROM sqlite_master WHERE name IN ('schema_history', 'schema_floor', 'programs')")
                .equals("3");
    }

    private static boolean hasLooseEnds(Statement statement) throws SQLException {
        try (ResultSet row = statement.executeQuery("PRAGMA foreign_key_check")) {
            return row.next();
        }
    }

    private static String answer(Statement statement, String question) throws SQLException {
        try (ResultSet row = statement.executeQuery(question)) {
            row.next();
            return row.getString(1);
        }
    }

    static BackupRefusedException damaged(Path file, Throwable cause) {
        return new BackupRefusedException(
                "The file " + file.getFileName() + " is damaged or is not a database. Please take another one.", cause);
    }
}
