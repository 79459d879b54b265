package ripple;

import io.micrometer.core.instrument.simple.SimpleMeterRegistry;
import java.nio.file.Files;
import java.nio.file.Path;
import java.util.Optional;
import ripple.database.Database;
import ripple.database.DatabaseKind;
import ripple.database.DatabaseSettings;

/** Looks whether the database is there, up to date and can be written to; changes nothing in it. */
final class DatabaseAccess {
    private final DatabaseSettings settings;

    DatabaseAccess(DatabaseSettings settings) {
        this.settings = settings;
    }

    CheckResult check() {
        if (settings.kind() == DatabaseKind.SQLITE && !Files.exists(file())) {
            return ofNewFile();
        }
        try (Database database = DatabaseOpening.open(settings, new SimpleMeterRegistry())) {
            return DatabaseOpening.ask(settings, database, DatabaseAccess::judge);
        } catch (WrongSettings e) {
            return new CheckResult(e.sentences(), "");
        }
    }

    private static CheckResult judge(Database database) {
        int steps = database.pendingMigrations();
        if (steps > 0) {
            return CheckResult.fine("there; the next start brings it up to date (" + steps + " steps)");
        }
        Optional<String> problem = database.health().problem();
        return problem.map(CheckResult::wrong).orElseGet(() -> CheckResult.fine("up to date and can be written to"));
    }

    private CheckResult ofNewFile() {
        Path place = file().toAbsolutePath();
        while (place.getParent() != null && !Files.exists(place)) {
            place = place.getParent();
        }
        return Files.isDirectory(place) && Files.isWritable(place)
                ? CheckResult.fine("not there yet; the first start makes " + file())
                : CheckResult.wrong(
                        "Ripple may not make the database file " + file() + ": it cannot write to " + place + ".");
    }

    private Path file() {
        return Path.of(settings.url().substring("jdbc:sqlite:".length()));
    }
}
