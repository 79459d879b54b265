package ripple.slack.program;

import java.util.Locale;
import java.util.Optional;
import ripple.people.Role;
import ripple.program.ProgramLabels;
import ripple.slack.act.Answer;
import ripple.slack.act.CommandWord;
import ripple.slack.act.TypedCommand;
import ripple.slack.layout.Mentioned;

/** {@code /ripple lead @colleague} and the like: names somebody for a role. */
final class NamingWord implements CommandWord {

    private final Role role;
    private final ProgramHandler programs;

    NamingWord(Role role, ProgramHandler programs) {
        this.role = role;
        this.programs = programs;
    }

    @Override
    public String name() {
        return role.code();
    }

    @Override
    public String usage() {
        return "/ripple " + role.code() + " @colleague";
    }

    @Override
    public String says() {
        return ProgramLabels.help(role);
    }

    @Override
    public boolean fits(String words) {
        return words.strip().toLowerCase(Locale.ROOT).matches(role.code() + "(\\s.*)?");
    }

    @Override
    public Answer answer(TypedCommand command) {
        Optional<String> userId = Mentioned.person(command.words());
        return userId.map(id -> Answer.of(programs.name(command.asker(), role, id)))
                .orElseGet(() -> programs.openNaming(command, role));
    }
}
