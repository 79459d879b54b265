package ripple;

import java.nio.file.Path;
import java.time.Clock;
import java.util.concurrent.Callable;
import picocli.CommandLine.Command;
import picocli.CommandLine.Mixin;
import picocli.CommandLine.Model.CommandSpec;
import picocli.CommandLine.Option;
import picocli.CommandLine.Parameters;
import picocli.CommandLine.Spec;
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

    @Mixin
    private ProgramChoice program = new ProgramChoice();

    ExportCommand(Surroundings surroundings, Clock clock) {
        this.surroundings = surroundings;
        this.clock = clock;
    }

    @Override
    public Integer call() {
        program.use(
                surroundings,
                clock,
                chosen -> new ExportService(
                                chosen.database().transactions(), new Audit(clock), Keepers.all(chosen.people()))
                        .export(chosen.program(), form, folder.toAbsolutePath())
                        .forEach(file -> spec.commandLine().getOut().println("Written: " + file)));
        return Main.FINE;
    }
}
