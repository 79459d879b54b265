package ripple;

import java.nio.file.Files;
import java.nio.file.Path;
import java.time.Clock;
import java.util.concurrent.Callable;
import org.jspecify.annotations.Nullable;
import picocli.CommandLine.Command;
import picocli.CommandLine.Model.CommandSpec;
import picocli.CommandLine.Option;
import picocli.CommandLine.Parameters;
import picocli.CommandLine.Spec;
import ripple.database.Backup;
import ripple.database.Backups;

/** {@code backup}: a checked copy of the database, made while Ripple runs. */
@Command(name = "backup", description = "Makes a checked backup of the SQLite database while Ripple runs.")
final class BackupCommand implements Callable<Integer> {
    private final Surroundings surroundings;
    private final Clock clock;

    @Spec
    private CommandSpec spec = CommandSpec.create();

    @Parameters(
            arity = "0..1",
            paramLabel = "FILE|DIR",
            description =
                    "A new file, or a folder for backups named by their time; \"backups\" beside the database if not said.")
    private @Nullable Path target;

    @Option(
            names = "--keep",
            defaultValue = "7",
            paramLabel = "N",
            description = "How many backups stay in the folder (7); older ones are taken away.")
    private int keep;

    BackupCommand(Surroundings surroundings, Clock clock) {
        this.surroundings = surroundings;
        this.clock = clock;
    }

    @Override
    public Integer call() {
        if (keep < 1) {
            spec.commandLine().getErr().println("At least one backup is kept: --keep 1 or more.");
            return Main.WRONG_USE;
        }
        Backup made = make(new Backups(StorageSettings.ofFile(surroundings), clock));
        spec.commandLine().getOut().printf("Backup made and checked: %s (%,d bytes)%n", made.file(), made.bytes());
        return Main.FINE;
    }

    private Backup make(Backups backups) {
        Path place = target;
        if (place == null) {
            return backups.makeIn(backups.defaultFolder(), keep);
        }
        boolean isFolder = Files.isDirectory(place) || place.toString().endsWith("/");
        return isFolder ? backups.makeIn(place, keep) : backups.makeAt(place.toAbsolutePath());
    }
}
