package ripple;

import com.fasterxml.jackson.core.JacksonException;
import io.micrometer.core.instrument.simple.SimpleMeterRegistry;
import java.io.IOException;
import java.nio.file.Path;
import java.util.List;
import java.util.concurrent.Callable;
import picocli.CommandLine.Command;
import picocli.CommandLine.Model.CommandSpec;
import picocli.CommandLine.Parameters;
import picocli.CommandLine.Spec;
import ripple.database.Database;
import ripple.database.DatabaseSettings;
import ripple.matching.MatchingReport;
import ripple.privacy.GuardReport;

/** The words after {@code java -jar ripple.jar}, each with what it does. */
@Command(
        name = "ripple",
        description = "A mentoring assistant inside Slack, for hospitals.",
        mixinStandardHelpOptions = true,
        versionProvider = Version.class,
        synopsisSubcommandLabel = "COMMAND")
final class Commands implements Callable<Integer> {
    private final Surroundings surroundings;

    @Spec
    private CommandSpec spec = CommandSpec.create();

    Commands(Surroundings surroundings) {
        this.surroundings = surroundings;
    }

    /** Without a word there is nothing to do but to say which there are. */
    @Override
    public Integer call() {
        spec.commandLine().usage(spec.commandLine().getErr());
        return Main.WRONG_USE;
    }

    @Command(description = "Says in words what is missing or wrong in settings, database, token and scopes.")
    int check() {
        return new Checkup(surroundings).run(spec.commandLine().getOut());
    }

    @Command(description = "Brings the database to the newest schema.")
    int migrate() {
        DatabaseSettings settings = Config.readDatabase(surroundings);
        try (Database database = DatabaseOpening.openAndMigrate(settings, new SimpleMeterRegistry())) {
            say("The database is up to date: " + DatabaseOpening.shown(settings));
        }
        return Main.FINE;
    }

    @Command(name = "guard-report", description = "Says how well the identifier guard does on marked sentences.")
    int guardReport(@Parameters(paramLabel = "FILE", description = "One JSON object a line.") Path file) {
        try {
            say(GuardReport.of(file));
        } catch (JacksonException e) {
            throw new WrongSettings(List.of("The file " + file + " is not one JSON object a line."));
        } catch (IllegalArgumentException e) {
            throw new WrongSettings(
                    List.of("The file " + file + " is not as the guard report needs it: " + e.getMessage() + "."));
        } catch (IOException e) {
            throw new WrongSettings(List.of("The file " + file + " cannot be read."));
        }
        return Main.FINE;
    }

    @Command(name = "matching-report", description = "Says whether matching solves a file of instances as expected.")
    int matchingReport(@Parameters(paramLabel = "FILE", description = "JSON with instances.") Path file) {
        try {
            MatchingReport report = MatchingReport.of(file);
            report.lines().forEach(this::say);
            return report.isAsExpected() ? Main.FINE : Main.FOUND_SOMETHING;
        } catch (JacksonException e) {
            throw new WrongSettings(List.of("The file " + file + " is not JSON."));
        } catch (IllegalArgumentException e) {
            throw new WrongSettings(
                    List.of("The file " + file + " is not as the matching report needs it: " + e.getMessage() + "."));
        } catch (IOException e) {
            throw new WrongSettings(List.of("The file " + file + " cannot be read."));
        }
    }

    @Command(description = "Says which version this is.")
    int version() {
        say(new Version().getVersion());
        return Main.FINE;
    }

    private void say(String... lines) {
        List.of(lines).forEach(spec.commandLine().getOut()::println);
    }
}
