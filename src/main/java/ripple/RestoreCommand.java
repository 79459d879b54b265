package ripple;

import java.io.PrintWriter;
import java.nio.file.Path;
import java.time.Clock;
import java.util.concurrent.Callable;
import picocli.CommandLine.Command;
import picocli.CommandLine.Model.CommandSpec;
import picocli.CommandLine.Parameters;
import picocli.CommandLine.Spec;
import ripple.database.Backups;
import ripple.database.Database;
import ripple.database.DatabaseSettings;
import ripple.database.Restored;

/** {@code restore}: a backup takes the database's place, whole or not at all. */
@Command(name = "restore", description = "Puts a backup in the place of the SQLite database; Ripple must be stopped.")
final class RestoreCommand implements Callable<Integer> {
    private final Surroundings surroundings;
    private final Clock clock;

    @Spec
    private CommandSpec spec = CommandSpec.create();

    @Parameters(paramLabel = "FILE", description = "The backup.")
    private Path backup = Path.of("");

    RestoreCommand(Surroundings surroundings, Clock clock) {
        this.surroundings = surroundings;
        this.clock = clock;
    }

    @Override
    public Integer call() {
        DatabaseSettings settings = StorageSettings.ofFile(surroundings);
        Backups backups = new Backups(settings, clock);
        Restored restored = backups.restore(backup, database -> settle(settings, database));
        PrintWriter out = spec.commandLine().getOut();
        out.println("Restored and checked: " + restored.file());
        restored.replaced().ifPresent(old -> out.println("The database that was there before is now " + old));
        if (!restored.fingerprinted()) {
            out.println("No fingerprint (.sha256) lay beside the backup, so only its structure could be checked.");
        }
        return Main.FINE;
    }

    /** The audit log of what was restored says so; and the backup may be older than somebody's erasure. */
    private void settle(DatabaseSettings settings, Database database) {
        Keepers.auditRestore(database, clock);
        int people = Keepers.erasures(database, clock).eraseAgain(Keepers.erasedList(settings, surroundings));
        if (people > 0) {
            spec.commandLine().getOut().println("Erased once more from what the backup still knew: people " + people);
        }
    }
}
