package ripple;

import io.micrometer.core.instrument.simple.SimpleMeterRegistry;
import java.io.IOException;
import java.nio.file.Files;
import java.nio.file.Path;
import java.time.LocalDate;
import java.util.Comparator;
import java.util.List;
import java.util.Optional;
import java.util.concurrent.Callable;
import java.util.stream.Stream;
import picocli.CommandLine.Command;
import picocli.CommandLine.Model.CommandSpec;
import picocli.CommandLine.Option;
import picocli.CommandLine.Spec;
import ripple.database.Database;
import ripple.database.DatabaseSettings;
import ripple.simulation.SimulatedYear;
import ripple.simulation.YearPlan;
import ripple.simulation.YearReport;

/** {@code simulate-year}: lives through a year of prompts at speed, on a database of its own, and judges every message. */
@Command(
        name = "simulate-year",
        description = "Prompts made-up people for a year at speed, with clock changes, holidays, nights, absence,"
                + " restarts and kills, and judges every message. Touches no real database.")
final class SimulateYearCommand implements Callable<Integer> {

    @Spec
    private CommandSpec spec = CommandSpec.create();

    @Option(names = "--people", paramLabel = "N", description = "How many people (${DEFAULT-VALUE}).")
    private int people = 2_000;

    @Option(names = "--weeks", paramLabel = "N", description = "How many weeks (${DEFAULT-VALUE}).")
    private int weeks = 52;

    @Option(names = "--seed", paramLabel = "N", description = "The same seed makes the same year (${DEFAULT-VALUE}).")
    private long seed = 1;

    @Option(names = "--from", paramLabel = "DAY", description = "The first day (2026-02-16).")
    private Optional<LocalDate> from = Optional.empty();

    @Option(
            names = "--killed-one-in",
            paramLabel = "N",
            description = "One in so many transactions is cut, and one is the last of its process (${DEFAULT-VALUE}).")
    private int killedOneIn = 300;

    @Override
    public Integer call() throws IOException {
        YearPlan plan = plan();
        Path folder = Files.createTempDirectory("ripple-year");
        try {
            return report(new SimulatedYear(plan, () -> open(folder), YearParts.usual()).run());
        } finally {
            remove(folder);
        }
    }

    private YearPlan plan() {
        try {
            return new YearPlan(people, from.orElse(YearPlan.USUAL_START), weeks, seed, killedOneIn);
        } catch (IllegalArgumentException refused) {
            throw new WrongSettings(List.of(refused.getMessage() + "."));
        }
    }

    private static Database open(Path folder) {
        return DatabaseOpening.openAndMigrate(
                new DatabaseSettings("jdbc:sqlite:" + folder.resolve("year.db")), new SimpleMeterRegistry());
    }

    private int report(YearReport report) {
        report.lines().forEach(spec.commandLine().getOut()::println);
        return report.isFine() ? Main.FINE : Main.FOUND_SOMETHING;
    }

    private static void remove(Path folder) throws IOException {
        try (Stream<Path> files = Files.walk(folder)) {
            for (Path file : files.sorted(Comparator.reverseOrder()).toList()) {
                Files.deleteIfExists(file);
            }
        }
    }
}
