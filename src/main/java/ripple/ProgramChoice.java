package ripple;

import io.micrometer.core.instrument.simple.SimpleMeterRegistry;
import java.time.Clock;
import java.util.List;
import java.util.Optional;
import java.util.function.Consumer;
import picocli.CommandLine.Option;
import ripple.database.Database;
import ripple.people.PeopleService;
import ripple.people.Program;
import ripple.people.ProgramId;

/** Which program a command is about: the one that is named, or the only one there is. A part of each such command's options. */
final class ProgramChoice {
    @Option(names = "--program", paramLabel = "N", description = "The program's number; needed if there are several.")
    private Optional<Long> named = Optional.empty();

    /** A program in its open database. */
    record Chosen(Database database, PeopleService people, ProgramId program) {}

    /** Opens the database of the settings, does the work with the chosen program, and closes it. */
    void use(Surroundings surroundings, Clock clock, Consumer<Chosen> work) {
        try (Database database =
                DatabaseOpening.openAndMigrate(Config.readDatabase(surroundings), new SimpleMeterRegistry())) {
            PeopleService people = new PeopleService(database.transactions(), clock);
            work.accept(new Chosen(database, people, in(database, people)));
        }
    }

    ProgramId in(Database database, PeopleService people) {
        List<Program> programs = database.transactions().read(people::programs);
        if (named.isPresent()) {
            return programs.stream()
                    .map(Program::id)
                    .filter(program -> program.value() == named.get())
                    .findFirst()
                    .orElseThrow(() -> wrong("There is no program " + named.get() + " in this database."));
        }
        if (programs.size() != 1) {
            throw wrong(
                    programs.isEmpty()
                            ? "There is no program in this database yet."
                            : "There are several programs in this database; say which with --program.");
        }
        return programs.get(0).id();
    }

    private static WrongSettings wrong(String sentence) {
        return new WrongSettings(List.of(sentence));
    }
}
