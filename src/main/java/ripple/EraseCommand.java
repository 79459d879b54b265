package ripple;

import io.micrometer.core.instrument.simple.SimpleMeterRegistry;
import java.io.PrintWriter;
import java.time.Clock;
import java.util.Optional;
import java.util.concurrent.Callable;
import picocli.CommandLine.ArgGroup;
import picocli.CommandLine.Command;
import picocli.CommandLine.Mixin;
import picocli.CommandLine.Model.CommandSpec;
import picocli.CommandLine.Option;
import picocli.CommandLine.Spec;
import ripple.database.Database;
import ripple.database.DatabaseSettings;
import ripple.people.PeopleService;
import ripple.people.PersonId;
import ripple.people.ProgramId;
import ripple.privacy.ErasedList;

/** {@code erase}: takes a person out of Ripple so that nothing of them is left in the database. */
@Command(
        name = "erase",
        description =
                "Erases a person: name, Slack id, and all that they alone typed, out of the database and its log.")
final class EraseCommand implements Callable<Integer> {
    private final Surroundings surroundings;
    private final Clock clock;

    @Spec
    private CommandSpec spec = CommandSpec.create();

    @ArgGroup(exclusive = true, multiplicity = "1")
    private Whom whom = new Whom();

    @Mixin
    private ProgramChoice program = new ProgramChoice();

    /** Somebody, or everybody who was erased before. */
    static final class Whom {
        @Option(
                names = "--person",
                required = true,
                paramLabel = "ID",
                description = "The person's Slack id (U…), or their number in Ripple.")
        private String person = "";

        @Option(
                names = "--again",
                required = true,
                description = "Everybody who was erased before: after PostgreSQL was restored from a backup.")
        private boolean again;
    }

    EraseCommand(Surroundings surroundings, Clock clock) {
        this.surroundings = surroundings;
        this.clock = clock;
    }

    @Override
    public Integer call() {
        DatabaseSettings settings = Config.readDatabase(surroundings);
        ErasedList list = Keepers.erasedList(settings, surroundings);
        try (Database database = DatabaseOpening.openAndMigrate(settings, new SimpleMeterRegistry())) {
            return whom.again ? again(database, list) : erase(database, list);
        }
    }

    private int again(Database database, ErasedList list) {
        int people = Keepers.erasures(database, clock).eraseAgain(list);
        out().println("People erased once more: " + people);
        return Main.FINE;
    }

    private int erase(Database database, ErasedList list) {
        PeopleService people = new PeopleService(database.transactions(), clock);
        ProgramId in = program.in(database, people);
        Optional<PersonId> found = NamedPerson.find(new ProgramChoice.Chosen(database, people, in), whom.person);
        if (found.isEmpty() || !Keepers.erasures(database, clock).erase(in, found.get(), list)) {
            spec.commandLine().getErr().println("There is no such person in program " + in.value() + ".");
            return Main.FOUND_SOMETHING;
        }
        out().println("Erased person " + found.get().value() + " of program " + in.value() + ".");
        out().println(
                        "Backups made before still know them: let those expire or take them away. A restore erases the person again,"
                                + " as long as " + list.file() + " is there: it holds numbers only, keep it.");
        out().println("A running Ripple forgets what it has in memory within five minutes.");
        return Main.FINE;
    }

    private PrintWriter out() {
        return spec.commandLine().getOut();
    }
}
