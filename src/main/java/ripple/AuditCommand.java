package ripple;

import io.micrometer.core.instrument.simple.SimpleMeterRegistry;
import java.io.PrintWriter;
import java.util.List;
import java.util.concurrent.Callable;
import picocli.CommandLine.Command;
import picocli.CommandLine.Model.CommandSpec;
import picocli.CommandLine.Spec;
import ripple.database.Database;
import ripple.privacy.AuditVerifier;
import ripple.privacy.ChainReport;

/** {@code audit}: what can be asked of the audit log. */
@Command(
        name = "audit",
        description = "Looks after the audit log: who did what, when.",
        synopsisSubcommandLabel = "COMMAND")
final class AuditCommand implements Callable<Integer> {
    private final Surroundings surroundings;

    @Spec
    private CommandSpec spec = CommandSpec.create();

    AuditCommand(Surroundings surroundings) {
        this.surroundings = surroundings;
    }

    @Override
    public Integer call() {
        spec.commandLine().usage(spec.commandLine().getErr());
        return Main.WRONG_USE;
    }

    @Command(description = "Looks whether every entry is as it was written, and names the first that is not.")
    int verify() {
        PrintWriter out = spec.commandLine().getOut();
        try (Database database =
                DatabaseOpening.openAndMigrate(Config.readDatabase(surroundings), new SimpleMeterRegistry())) {
            List<ChainReport> reports = new AuditVerifier(database.transactions()).verify();
            if (reports.isEmpty()) {
                out.println("The audit log is empty.");
            }
            reports.forEach(report -> out.println(sentence(report)));
            boolean broken = reports.stream().anyMatch(report -> report.breach().isPresent());
            return broken ? Main.FOUND_SOMETHING : Main.FINE;
        }
    }

    private static String sentence(ChainReport report) {
        String program = "Program " + report.program().value() + ": ";
        return report.breach()
                .map(breach -> program + "broken, " + breach.sentence() + ".")
                .orElseGet(() -> program + report.entries() + " entries as they were written; the last hash is "
                        + report.end() + ".");
    }
}
