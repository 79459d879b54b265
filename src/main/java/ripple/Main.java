package ripple;

import java.io.FileDescriptor;
import java.io.FileOutputStream;
import java.io.PrintStream;
import java.io.PrintWriter;
import java.nio.charset.StandardCharsets;
import java.time.Clock;
import java.time.Duration;
import java.util.Optional;
import java.util.UUID;
import org.slf4j.Logger;
import org.slf4j.LoggerFactory;
import org.slf4j.bridge.SLF4JBridgeHandler;
import picocli.CommandLine;

/** Starts Ripple: reads the command line and turns whatever goes wrong into a sentence and an exit code. */
public final class Main {
    /** What was asked for was done. */
    static final int FINE = 0;
    /** A check found something, or something broke that Ripple should have mastered. */
    static final int FOUND_SOMETHING = 1;
    /** The command line or the settings are wrong. */
    static final int WRONG_USE = CommandLine.ExitCode.USAGE;

    /** The machine's clock, as fine as both databases keep it. */
    private static final Clock CLOCK = Clock.tick(Clock.systemUTC(), Duration.ofMillis(1));

    private static final Logger log = LoggerFactory.getLogger(Main.class);

    private Main() {}

    public static void main(String[] arguments) {
        speakUtf8();
        logInOneWay();
        var out = new PrintWriter(System.out, true, StandardCharsets.UTF_8);
        var err = new PrintWriter(System.err, true, StandardCharsets.UTF_8);
        System.exit(run(Surroundings.here(), out, err, arguments));
    }

    /** Does what the arguments say and gives the exit code. */
    static int run(Surroundings surroundings, PrintWriter out, PrintWriter err, String... arguments) {
        return new CommandLine(new Commands(surroundings))
                .addSubcommand(new PlaygroundCommand(surroundings, CLOCK))
                .addSubcommand(new ServeCommand(surroundings, CLOCK))
                .addSubcommand(new BackupCommand(surroundings, CLOCK))
                .addSubcommand(new RestoreCommand(surroundings, CLOCK))
                .addSubcommand(new AuditCommand(surroundings))
                .addSubcommand(new EraseCommand(surroundings, CLOCK))
                .addSubcommand(new ExportCommand(surroundings, CLOCK))
                .addSubcommand(new RetentionCommand(surroundings, CLOCK))
                .addSubcommand(new SimulateYearCommand())
                .setCaseInsensitiveEnumValuesAllowed(true)
                .setOut(out)
                .setErr(err)
                .setExecutionExceptionHandler((exception, command, parsed) -> explain(exception, command))
                .execute(arguments);
    }

    private static int explain(Exception exception, CommandLine command) {
        if (exception instanceof WrongSettings wrong) {
            wrong.sentences().forEach(command.getErr()::println);
            return WRONG_USE;
        }
        Optional<String> refusal = Refusals.inWords(exception);
        if (refusal.isPresent()) {
            command.getErr().println(refusal.get());
            return FOUND_SOMETHING;
        }
        String reference = UUID.randomUUID().toString().substring(0, 8);
        log.error("event=command-broke command={} reference={}", command.getCommandName(), reference, exception);
        command.getErr()
                .println("Something went wrong that Ripple did not expect. The log line with the reference " + reference
                        + " says where.");
        return FOUND_SOMETHING;
    }

    private static void logInOneWay() {
        SLF4JBridgeHandler.removeHandlersForRootLogger();
        SLF4JBridgeHandler.install();
    }

    /** Whatever the platform's charset is, LC_ALL=C included. */
    private static void speakUtf8() {
        System.setOut(new PrintStream(new FileOutputStream(FileDescriptor.out), true, StandardCharsets.UTF_8));
        System.setErr(new PrintStream(new FileOutputStream(FileDescriptor.err), true, StandardCharsets.UTF_8));
    }
}
