package ripple.database;

import java.io.IOException;
import java.nio.channels.FileChannel;
import java.nio.channels.FileLock;
import java.nio.file.FileAlreadyExistsException;
import java.nio.file.Files;
import java.nio.file.Path;
import java.nio.file.StandardOpenOption;
import java.sql.Connection;
import java.sql.DriverManager;
import java.sql.ResultSet;
import java.sql.SQLException;
import java.sql.Statement;
import java.util.Optional;
import ripple.database.DatabaseUnavailableException.Reason;

/**
 * Puts another file in a database's place while nobody uses it, and keeps the one that was there.
 *
 * @param aside where the file that was there is kept
 */
record Replacement(Path place, Path aside) {
    /** Where SQLite's file locks lie: https://www.sqlite.org/src/file/src/os.h (PENDING_BYTE and what follows). */
    private static final long LOCKS = 0x40000000L;

    private static final long LOCKS_LENGTH = 512;

    /** Where the old file is now, if there was one. */
    Optional<Path> with(Path fresh) throws IOException, SQLException {
        if (!Files.exists(place)) {
            moveLogs();
            SafeFiles.putInPlace(fresh, place);
            return Optional.empty();
        }
        if (Files.exists(aside)) {
            throw new FileAlreadyExistsException(aside.toString());
        }
        try (Connection alone = DriverManager.getConnection("jdbc:sqlite:" + place);
                Statement statement = alone.createStatement()) {
            holdAlone(statement);
            swap(fresh);
        } catch (SQLException trouble) {
            refuseIfInUse(trouble);
            swapDamaged(fresh);
        }
        return Optional.of(aside);
    }

    /** Leaving the WAL mode works only without any other connection; it also brings the log into the file, so that the file is whole. */
    private static void holdAlone(Statement statement) throws SQLException {
        statement.execute("PRAGMA busy_timeout = 0");
        try (ResultSet mode = statement.executeQuery("PRAGMA journal_mode = DELETE")) {
            if (!mode.next() || !"delete".equals(mode.getString(1))) {
                throw inUse(new SQLException("stays in WAL mode"));
            }
        }
        statement.execute("BEGIN EXCLUSIVE");
    }

    /** At every moment there is a whole database in its place. */
    private void swap(Path fresh) throws IOException {
        try {
            Files.createLink(aside, place);
        } catch (UnsupportedOperationException noLinks) {
            Files.copy(place, aside);
        }
        SafeFiles.putInPlace(fresh, place);
    }

    private static void refuseIfInUse(SQLException trouble) {
        if (Troubles.reason(trouble).filter(Reason.LOCKED::equals).isPresent()) {
            throw inUse(trouble);
        }
    }

    /** SQLite cannot say who uses a file that it cannot read; the operating system can. */
    private void swapDamaged(Path fresh) throws IOException {
        try (FileChannel channel = FileChannel.open(place, StandardOpenOption.WRITE);
                FileLock lock = channel.tryLock(LOCKS, LOCKS_LENGTH, false)) {
            if (lock == null) {
                throw inUse(new IOException("locked"));
            }
            moveLogs();
            swap(fresh);
        }
    }

    /** The log of another file must never lie beside the new one. */
    private void moveLogs() throws IOException {
        for (String with : new String[] {"-wal", "-shm"}) {
            Path log = place.resolveSibling(place.getFileName() + with);
            if (Files.exists(log)) {
                Files.move(log, aside.resolveSibling(aside.getFileName() + with));
            }
        }
    }

    private static BackupRefusedException inUse(Exception cause) {
        return new BackupRefusedException(
                "Ripple or another program has this database open. Please stop it, then restore; nothing was changed.",
                cause);
    }
}
