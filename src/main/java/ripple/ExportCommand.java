package ripple;

import io.micrometer.core.instrument.simple.SimpleMeterRegistry;
import java.nio.file.Path;
import java.time.Clock;
import java.util.Optional;
import java.util.concurrent.Callable;
import picocli.CommandLine.Command;
import picocli.CommandLine.Model.CommandSpec;
import picocli.CommandLine.Option;
import picocli.CommandLine.Parameters;
import picocli.CommandLine.Spec;
import ripple.database.Database;
import ripple.people.PeopleService;
import ripple.people.ProgramId;
import ripple.privacy.Audit;
import ripple.privacy.ExportService;
import ripple.privacy.ExportService.Form;

/** {@code export}: what is kept of a program, for spreadsheets or for other programs. */
@Command(name = "export", description = "Writes a program's people, ideas and audit log into files; it is audited.")
final class ExportCommand implements Callable<Integer> {
    private final Surroundings surroundings;
    private final Clock clock;

    @Spec
    private CommandSpec spec = CommandSpec.create();

    @Parameters(paramLabel = "DIR", description = "The folder for the files; files of the same name are replaced.")
    private Path folder = Path.of("");

    @Option(
            names = "--format",
            defaultValue = "csv",
            description = "csv for spreadsheets, json for programs (${DEFAULT-VALUE}).")
    private Form form = Form.CSV;

    @Option(names = "--program", paramLabel = "N", description = "The program's number; needed if there are several.")
    private Optional<Long> program = Optional.empty();

    ExportCommand(Surroundings surroundings, Clock clock) {
        this.surroundings = surroundings;
        this.clock = clock;
    }

    @Override
    public Integer call() {
        try (Database database =
                DatabaseOpening.openAndMigrate(Config.readDatabase(surroundings), new SimpleMeterRegistry())) {
            PeopleService people = new PeopleService(database.transactions(), clock);
            ProgramId chosen = ProgramChoice.of(program, database, people);
            new ExportService(database.transactions(), new Audit(clock), Keepers.all(people))
                    .export(chosen, form, folder.toAbsolutePath())
                    .forEach(file -> spec.commandLine().getOut().println("Written: " + file));
        }
        return Main.FINE;
    }
}
