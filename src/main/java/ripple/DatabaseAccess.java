package ripple;

import io.micrometer.core.instrument.simple.SimpleMeterRegistry;
import java.nio.file.Files;
import java.nio.file.Path;
import java.util.Optional;
import ripple.database.Database;
import ripple.database.DatabaseKind;
import ripple.database.DatabaseSettings;
import ripple.slack.platform.InstallSettings;
import ripple.slack.platform.TokenKeys;

/** Looks whether the database is there, up to date and can be written to; changes nothing in it. */
final class DatabaseAccess {
    private final DatabaseSettings settings;

    DatabaseAccess(DatabaseSettings settings) {
        this.settings = settings;
    }

    /** Whether the tokens that lie in it can be opened; nothing if there are none, or if nobody can tell yet. */
    Optional<CheckResult> checkTokens(InstallSettings install) {
        if (settings.kind() == DatabaseKind.SQLITE && !Files.exists(file())) {
            return Optional.empty();
        }
        try (Database database = DatabaseOpening.open(settings, new SimpleMeterRegistry())) {
            return DatabaseOpening.ask(
                    settings,
                    database,
                    open -> open.pendingMigrations() > 0
                            ? Optional.empty()
                            : Optional.of(TokenKeys.of(open.transactions(), Optional.of(install))
                                    .problem()
                                    .map(CheckResult::wrong)
                                    .orElseGet(() -> CheckResult.fine("the key opens all that are kept"))));
        } catch (WrongSettings e) {
            return Optional.empty(); // said where the database is looked at
        }
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
