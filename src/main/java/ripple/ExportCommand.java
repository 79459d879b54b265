package ripple;

import java.nio.file.Path;
import java.time.Clock;
import java.util.List;
import java.util.Optional;
import java.util.concurrent.Callable;
import java.util.concurrent.atomic.AtomicInteger;
import picocli.CommandLine.Command;
import picocli.CommandLine.Mixin;
import picocli.CommandLine.Model.CommandSpec;
import picocli.CommandLine.Option;
import picocli.CommandLine.Parameters;
import picocli.CommandLine.Spec;
import ripple.people.PersonId;
import ripple.privacy.Audit;
import ripple.privacy.ExportService;
import ripple.privacy.ExportService.Form;

/** {@code export}: what is kept of a program or of one person, for spreadsheets or for other programs. */
@Command(
        name = "export",
        description =
                "Writes what is kept of a program into files, or, with --person, what is kept of one person for that person; it is audited.")
final class ExportCommand implements Callable<Integer> {

    private static final String FOR_THEM_ALONE =
            "These files hold what this person wrote for themselves, too. Please hand them over to that person alone, and take them away here.";

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

    @Option(
            names = "--person",
            paramLabel = "ID",
            description =
                    "What is kept of this person, private words too, to be handed to them alone: their Slack id (U…), or their number in"
                            + " Ripple.")
    private Optional<String> person = Optional.empty();

    @Mixin
    private ProgramChoice program = new ProgramChoice();

    ExportCommand(Surroundings surroundings, Clock clock) {
        this.surroundings = surroundings;
        this.clock = clock;
    }

    @Override
    public Integer call() {
        AtomicInteger code = new AtomicInteger(Main.FINE);
        program.use(surroundings, clock, chosen -> code.set(export(chosen)));
        return code.get();
    }

    private int export(ProgramChoice.Chosen chosen) {
        ExportService exports =
                new ExportService(chosen.database().transactions(), new Audit(clock), Keepers.all(chosen.people()));
        if (person.isEmpty()) {
            written(exports.export(chosen.program(), form, folder.toAbsolutePath()));
            return Main.FINE;
        }
        Optional<PersonId> found = NamedPerson.find(chosen, person.get());
        if (found.isEmpty()) {
            spec.commandLine()
                    .getErr()
                    .println("There is no such person in program "
                            + chosen.program().value() + ".");
            return Main.FOUND_SOMETHING;
        }
        written(exports.export(chosen.program(), found.get(), form, folder.toAbsolutePath()));
        spec.commandLine().getOut().println(FOR_THEM_ALONE);
        return Main.FINE;
    }

    private void written(List<Path> files) {
        files.forEach(file -> spec.commandLine().getOut().println("Written: " + file));
    }
}
