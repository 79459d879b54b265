package ripple.database;

import io.micrometer.core.instrument.simple.SimpleMeterRegistry;
import java.io.IOException;
import java.nio.file.Files;
import java.nio.file.Path;
import java.nio.file.StandardCopyOption;
import java.sql.Connection;
import java.sql.PreparedStatement;
import java.sql.SQLException;
import java.time.Clock;
import java.time.Instant;
import java.time.ZoneOffset;
import java.time.format.DateTimeFormatter;
import java.util.Comparator;
import java.util.List;
import java.util.Optional;
import java.util.function.Consumer;
import java.util.stream.Stream;
import ripple.database.DatabaseUnavailableException.Reason;

/**
 * Backups of an SQLite database: made while Ripple runs, checked before they count, and restored so that either all of it happened or
 * nothing.
 */
public final class Backups {
    private static final DateTimeFormatter MOMENT =
            DateTimeFormatter.ofPattern("uuuuMMdd'T'HHmmss'Z'").withZone(ZoneOffset.UTC);
    private static final String NAME = "ripple-\\d{8}T\\d{6}Z\\.db";

    private final DatabaseSettings settings;
    private final Clock clock;

    public Backups(DatabaseSettings settings, Clock clock) {
        if (settings.kind() != DatabaseKind.SQLITE) {
            throw new IllegalArgumentException("Backups are made of an SQLite file");
        }
        this.settings = settings;
        this.clock = clock;
    }

    /** Where backups go if nobody says otherwise: {@code backups} beside the database. */
    public Path defaultFolder() {
        return settings.file().resolveSibling("backups");
    }

    /** Makes a backup with the time as its name, and takes away all but the newest {@code keep}. */
    public Backup makeIn(Path folder, int keep) {
        if (keep < 1) {
            throw new IllegalArgumentException("At least one backup is kept, not " + keep);
        }
        try {
            SafeFiles.makeFolder(folder);
            Backup made = makeAt(folder.resolve("ripple-" + MOMENT.format(clock.instant()) + ".db"));
            keepNewest(folder, keep);
            return made;
        } catch (IOException trouble) {
            throw refused("The backup", trouble);
        }
    }

    /** Makes a backup at a place where there is no file yet. */
    public Backup makeAt(Path file) {
        if (!Files.exists(settings.file())) {
            throw new BackupRefusedException("There is no database yet: " + settings.file() + " is not there.");
        }
        if (Files.exists(file)) {
            throw new BackupRefusedException("There is a file at " + file + " already; it was left as it is.");
        }
        try {
            return make(file);
        } catch (IOException | SQLException trouble) {
            throw refused("The backup", trouble);
        }
    }

    private Backup make(Path file) throws IOException, SQLException {
        Path part = SafeFiles.temporary(file);
        try {
            copyTo(part);
            SqliteCheck.requireWhole(part, file, "quick_check");
            Fingerprint.write(part, file);
            SafeFiles.putInPlace(part, file);
            return new Backup(file, Files.size(file));
        } finally {
            Files.deleteIfExists(part);
            if (!Files.exists(file)) {
                Files.deleteIfExists(Fingerprint.placeFor(file));
            }
        }
    }

    /** Reads from one consistent picture, which holds up no writer; the driver's own {@code backup to} would begin anew at every write. */
    private void copyTo(Path part) throws SQLException {
        try (Connection connection =
                        SqliteFile.made(settings.file()).forReading().getConnection();
                PreparedStatement copy = connection.prepareStatement("VACUUM INTO ?")) {
            copy.setString(1, part.toString());
            copy.execute();
        }
    }

    private static void keepNewest(Path folder, int keep) throws IOException {
        List<Path> surplus;
        try (Stream<Path> files = Files.list(folder)) {
            surplus = files.filter(file -> file.getFileName().toString().matches(NAME))
                    .sorted(Comparator.reverseOrder())
                    .skip(keep)
                    .toList();
        }
        for (Path old : surplus) {
            Files.delete(old);
            Files.deleteIfExists(Fingerprint.placeFor(old));
        }
    }

    /**
     * Puts a backup in the database's place: checked, brought to the newest schema, prepared by {@code before} and checked again first. The
     * file it replaces is kept beside it.
     */
    public Restored restore(Path backup, Consumer<Database> before) {
        if (!Files.isRegularFile(backup)) {
            throw new BackupRefusedException("There is no backup at " + backup + ".");
        }
        try {
            Optional<Boolean> matches = Fingerprint.matches(backup);
            if (matches.isPresent() && !matches.get()) {
                throw SqliteCheck.damaged(backup, new IOException("its fingerprint is another"));
            }
            SafeFiles.makeFolderOf(settings.file());
            Optional<Path> replaced = restoreChecked(backup, before);
            return new Restored(settings.file(), replaced, matches.isPresent());
        } catch (IOException | SQLException trouble) {
            throw refused("The restore", trouble);
        }
    }

    private Optional<Path> restoreChecked(Path backup, Consumer<Database> before) throws IOException, SQLException {
        Path part = SafeFiles.temporary(settings.file());
        try {
            Files.copy(backup, part, StandardCopyOption.REPLACE_EXISTING);
            SqliteCheck.requireWhole(part, backup, "integrity_check");
            bringUpToDate(part, before);
            SqliteCheck.requireWhole(part, backup, "integrity_check");
            return new Replacement(settings.file(), aside()).with(part);
        } finally {
            for (String with : List.of("", "-wal", "-shm")) {
                Files.deleteIfExists(part.resolveSibling(part.getFileName() + with));
            }
        }
    }

    private void bringUpToDate(Path part, Consumer<Database> before) {
        DatabaseSettings there = new DatabaseSettings("jdbc:sqlite:" + part, settings.patience());
        try (Database database = Database.open(there, new SimpleMeterRegistry())) {
            database.migrate();
            before.accept(database);
        }
    }

    private Path aside() {
        Instant now = clock.instant();
        return settings.file().resolveSibling(settings.file().getFileName() + ".replaced-" + MOMENT.format(now));
    }

    static BackupRefusedException refused(String what, Exception trouble) {
        boolean full = trouble instanceof IOException io
                && String.valueOf(io.getMessage()).contains("No space left");
        String why = full
                ? Reason.DISK_FULL.sentence()
                : Troubles.reason(trouble)
                        .map(Reason::sentence)
                        .orElse("A file could not be read or written; look at the folder's permissions.");
        return new BackupRefusedException(what + " was not done, and everything is as it was. " + why, trouble);
    }
}
