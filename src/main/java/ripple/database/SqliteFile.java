package ripple.database;

import java.io.IOException;
import java.nio.file.FileAlreadyExistsException;
import java.nio.file.Files;
import java.nio.file.Path;
import java.nio.file.attribute.BasicFileAttributes;
import java.nio.file.attribute.PosixFilePermission;
import java.util.EnumSet;
import java.util.Objects;
import java.util.Optional;
import java.util.Set;
import org.sqlite.SQLiteConfig;
import org.sqlite.SQLiteConfig.JournalMode;
import org.sqlite.SQLiteConfig.Pragma;
import org.sqlite.SQLiteConfig.SynchronousMode;
import org.sqlite.SQLiteConfig.TransactionMode;
import org.sqlite.SQLiteDataSource;
import org.sqlite.SQLiteOpenMode;
import ripple.database.DatabaseUnavailableException.Reason;

/** The file of an SQLite database: made private when it is new, and watched, because writing to a file that was taken away keeps nothing. */
final class SqliteFile {
    private static final Set<PosixFilePermission> OTHERS = EnumSet.of(
            PosixFilePermission.OTHERS_READ, PosixFilePermission.OTHERS_WRITE, PosixFilePermission.OTHERS_EXECUTE);

    private final Path path;
    private Optional<Object> identity = Optional.empty();

    private SqliteFile(Path path) {
        this.path = path;
    }

    /** Creates folder and file if they are missing, readable by their owner only; an existing file loses what others may do with it. */
    static SqliteFile made(Path path) {
        try {
            SafeFiles.makeFolderOf(path);
            try {
                Files.createFile(path, SafeFiles.forOwner("rw-------"));
            } catch (FileAlreadyExistsException present) {
                closeToOthers(path);
            }
            return new SqliteFile(path);
        } catch (IOException trouble) {
            throw DatabaseUnavailableException.nothingKept(reason(path, Reason.GONE), trouble);
        }
    }

    /** What SQLite cannot open may only not be writable: its log lies beside it, so the folder counts too. */
    Reason reason(Reason seen) {
        return reason(path, seen);
    }

    private static Reason reason(Path path, Reason seen) {
        Path folder = Objects.requireNonNull(path.getParent());
        boolean folderShut = Files.isDirectory(folder) && !Files.isWritable(folder);
        boolean fileShut = Files.exists(path) && !Files.isWritable(path);
        return seen == Reason.GONE && (folderShut || fileShut) ? Reason.READ_ONLY : seen;
    }

    private static void closeToOthers(Path path) throws IOException {
        if (!SafeFiles.isPosix()) {
            return;
        }
        Set<PosixFilePermission> permissions = EnumSet.noneOf(PosixFilePermission.class);
        permissions.addAll(Files.getPosixFilePermissions(path));
        if (permissions.removeAll(OTHERS)) {
            Files.setPosixFilePermissions(path, permissions);
        }
    }

    /** Remembers which file this is. */
    void remember() {
        identity = identityNow();
    }

    /** Whether the remembered file still stands at its place. */
    boolean isStillThere() {
        return identity.isPresent() && identity.equals(identityNow());
    }

    private Optional<Object> identityNow() {
        try {
            BasicFileAttributes attributes = Files.readAttributes(path, BasicFileAttributes.class);
            Object key = attributes.fileKey(); // none on some systems: then its birth must do
            return Optional.of(key == null ? attributes.creationTime() : key);
        } catch (IOException gone) {
            return Optional.empty();
        }
    }

    /** Connections that write: every commit is on the disk, and a transaction takes the write lock when it begins. */
    SQLiteDataSource forWriting() {
        SQLiteConfig config = common();
        config.setSynchronous(SynchronousMode.FULL);
        config.setTransactionMode(TransactionMode.IMMEDIATE);
        config.setPragma(Pragma.SECURE_DELETE, "true"); // what is erased or overwritten leaves no byte in its page
        config.setJournalSizeLimit(64 * 1024 * 1024);
        return source(config);
    }

    /** Connections that only read. */
    SQLiteDataSource forReading() {
        SQLiteConfig config = common();
        config.setTransactionMode(TransactionMode.DEFERRED);
        config.setPragma(Pragma.JDBC_EXPLICIT_READONLY, "false");
        return source(config);
    }

    private static SQLiteConfig common() {
        SQLiteConfig config = new SQLiteConfig();
        config.setJournalMode(JournalMode.WAL);
        config.enforceForeignKeys(true);
        config.setBusyTimeout(5000);
        config.resetOpenMode(SQLiteOpenMode.CREATE);
        config.setGetGeneratedKeys(false); // RETURNING gives ours; the driver would ask for each row that is put in
        return config;
    }

    private SQLiteDataSource source(SQLiteConfig config) {
        SQLiteDataSource source = new SQLiteDataSource(config);
        source.setUrl("jdbc:sqlite:" + path);
        return source;
    }
}
