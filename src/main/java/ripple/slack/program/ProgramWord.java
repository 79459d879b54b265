package ripple.slack.program;

import java.util.Locale;
import java.util.Set;
import ripple.privacy.PlainText;
import ripple.program.ProgramLabels;
import ripple.slack.act.Answer;
import ripple.slack.act.CommandWord;
import ripple.slack.act.TypedCommand;

/** {@code /ripple}: the window about the program, in which everything about it can be done. */
final class ProgramWord implements CommandWord {

    /** What people may type when they look for something that is done in the window. */
    private static final Set<String> ALSO = Set.of("", "program", "go live", "step down", "settings", "team");

    private final ProgramWindow window;

    ProgramWord(ProgramWindow window) {
        this.window = window;
    }

    @Override
    public String name() {
        return "program";
    }

    @Override
    public String usage() {
        return "/ripple program";
    }

    @Override
    public String says() {
        return ProgramLabels.HELP_PROGRAM;
    }

    @Override
    public boolean fits(String words) {
        return ALSO.contains(PlainText.of(words).text().toLowerCase(Locale.ROOT).strip());
    }

    @Override
    public Answer answer(TypedCommand command) {
        return window.open(command.asker(), command.trigger());
    }
}
