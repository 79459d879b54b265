package ripple;

import io.micrometer.core.instrument.simple.SimpleMeterRegistry;
import java.io.BufferedReader;
import java.io.IOException;
import java.io.InputStreamReader;
import java.nio.charset.StandardCharsets;
import java.nio.file.Files;
import java.nio.file.Path;
import java.time.LocalDate;
import java.util.ArrayList;
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
import ripple.simulation.LifeServer;
import ripple.simulation.SimulatedYear;
import ripple.simulation.YearPlan;
import ripple.simulation.YearReport;

/** {@code simulate-year}: lives through a year of mentoring at speed, on a database of its own, and judges every message. */
@Command(
        name = "simulate-year",
        description =
                "Lives through a year of mentoring with made-up people at speed, with clock changes, holidays, nights,"
                        + " absence, restarts and kills, and judges every message. Touches no real database.")
final class SimulateYearCommand implements Callable<Integer> {

    /** Where it is, files are kept in memory: a thousand commits a second need not wait for a disk. */
    private static final Path MEMORY = Path.of("/dev/shm");

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
    private int killedOneIn = 3_000;

    @Option(
            names = "--kill-process",
            paramLabel = "N",
            description = "Instead of that, the work is done by a process of its own, which is killed so many times.")
    private Optional<Integer> kills = Optional.empty();

    @Option(names = "--life", paramLabel = "DIR", hidden = true, description = "Is such a process.")
    private Optional<Path> life = Optional.empty();

    @Override
    public Integer call() throws IOException {
        YearPlan plan = plan();
        if (life.isPresent()) {
            serve(plan, life.get());
            return Main.FINE;
        }
        Path folder = folder();
        try {
            SimulatedYear year = new SimulatedYear(plan, () -> open(folder), YearParts.usual());
            return report(kills.map(count -> year.inProcesses(command(plan, folder), count))
                    .orElse(year)
                    .run());
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

    private static Path folder() throws IOException {
        return Files.isDirectory(MEMORY) && Files.isWritable(MEMORY)
                ? Files.createTempDirectory(MEMORY, "ripple-year")
                : Files.createTempDirectory("ripple-year");
    }

    private void serve(YearPlan plan, Path folder) throws IOException {
        var orders = new BufferedReader(new InputStreamReader(System.in, StandardCharsets.UTF_8));
        LifeServer.serve(
                plan,
                open(folder),
                YearParts.usual(),
                orders,
                spec.commandLine().getOut());
    }

    /** This program once more, with the same plan. */
    private static List<String> command(YearPlan plan, Path folder) {
        List<String> command = new ArrayList<>();
        command.add(Path.of(System.getProperty("java.home"), "bin", "java").toString());
        command.addAll(List.of("-XX:TieredStopAtLevel=1", "-cp", System.getProperty("java.class.path")));
        command.addAll(List.of(Main.class.getName(), "simulate-year", "--life", folder.toString()));
        command.addAll(List.of("--people", Integer.toString(plan.people())));
        command.addAll(List.of("--weeks", Integer.toString(plan.weeks())));
        command.addAll(List.of("--seed", Long.toString(plan.seed())));
        command.addAll(List.of("--from", plan.from().toString()));
        return command;
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
