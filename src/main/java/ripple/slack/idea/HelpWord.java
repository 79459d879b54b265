package ripple.slack.idea;

import java.util.List;
import java.util.stream.Stream;
import ripple.idea.IdeaWords;
import ripple.idea.SafetyNotes;
import ripple.slack.act.Answer;
import ripple.slack.act.Asker;
import ripple.slack.act.CommandWord;
import ripple.slack.act.TypedCommand;

/** {@code /idea help}: every way in, made from the words that are registered. */
final class HelpWord implements CommandWord {

    private final SafetyNotes safety;
    private final List<CommandWord> others;

    HelpWord(SafetyNotes safety, List<CommandWord> others) {
        this.safety = safety;
        this.others = List.copyOf(others);
    }

    @Override
    public String name() {
        return "help";
    }

    @Override
    public String usage() {
        return "/idea help";
    }

    @Override
    public String says() {
        return IdeaWords.HELP_HELP;
    }

    @Override
    public Answer answer(TypedCommand command) {
        return answer(command.asker());
    }

    Answer answer(Asker asker) {
        return new HelpView(safety.of(asker.program()))
                .answer(Stream.concat(others.stream(), Stream.of(this)).toList());
    }
}
