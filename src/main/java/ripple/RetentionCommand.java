package ripple;

import java.io.PrintWriter;
import java.time.Clock;
import java.util.List;
import java.util.Optional;
import java.util.concurrent.Callable;
import picocli.CommandLine.Command;
import picocli.CommandLine.Mixin;
import picocli.CommandLine.Model.CommandSpec;
import picocli.CommandLine.Option;
import picocli.CommandLine.Spec;
import ripple.privacy.Actor;
import ripple.privacy.Retention;
import ripple.privacy.RetentionService;

/** {@code retention}: says and changes how long a program keeps what. */
@Command(
        name = "retention",
        description = "Says how many days a program keeps the words of withdrawn ideas and of messages that have ended,"
                + " and its audit log; with an option, changes it.")
final class RetentionCommand implements Callable<Integer> {
    private final Surroundings surroundings;
    private final Clock clock;

    @Spec
    private CommandSpec spec = CommandSpec.create();

    @Mixin
    private ProgramChoice program = new ProgramChoice();

    @Option(names = "--withdrawn-ideas", paramLabel = "DAYS", description = "Words of withdrawn ideas.")
    private Optional<Integer> withdrawnIdeas = Optional.empty();

    @Option(names = "--messages", paramLabel = "DAYS", description = "Words of messages that were sent or cannot be.")
    private Optional<Integer> messages = Optional.empty();

    @Option(names = "--audit", paramLabel = "DAYS", description = "Entries of the audit log.")
    private Optional<Integer> audit = Optional.empty();

    RetentionCommand(Surroundings surroundings, Clock clock) {
        this.surroundings = surroundings;
        this.clock = clock;
    }

    @Override
    public Integer call() {
        program.use(surroundings, clock, this::change);
        return Main.FINE;
    }

    private void change(ProgramChoice.Chosen chosen) {
        RetentionService retentions =
                Keepers.retentions(chosen.database().transactions(), chosen.people(), clock, clock);
        Retention before = retentions.find(chosen.program());
        Retention after = changed(before);
        if (!after.equals(before)) {
            retentions.change(chosen.program(), after, new Actor.Operator());
        }
        say(after);
    }

    private Retention changed(Retention now) {
        try {
            return new Retention(
                    withdrawnIdeas.orElse(now.withdrawnIdeasDays()),
                    messages.orElse(now.endedMessagesDays()),
                    audit.orElse(now.auditDays()));
        } catch (IllegalArgumentException refused) {
            throw new WrongSettings(List.of(refused.getMessage() + "."));
        }
    }

    private void say(Retention retention) {
        PrintWriter out = spec.commandLine().getOut();
        out.println("Words of withdrawn ideas: " + retention.withdrawnIdeasDays() + " days");
        out.println("Words of messages that have ended: " + retention.endedMessagesDays() + " days");
        out.println("Audit log: " + retention.auditDays() + " days");
    }
}
