package ripple;

import java.util.List;
import java.util.Optional;
import ripple.database.Database;
import ripple.people.PeopleService;
import ripple.people.Program;
import ripple.people.ProgramId;

/** Which program a command is about: the one that is named, or the only one there is. */
final class ProgramChoice {
    private ProgramChoice() {}

    static ProgramId of(Optional<Long> named, Database database, PeopleService people) {
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
