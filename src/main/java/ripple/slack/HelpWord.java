package ripple.slack;

import java.util.List;
import java.util.stream.Stream;
import ripple.idea.IdeaWords;

/** {@code /idea help}: every way in, made from the words that are registered. */
final class HelpWord implements CommandWord {

    private final HelpView view;
    private final List<CommandWord> others;

    HelpWord(HelpView view, List<CommandWord> others) {
        this.view = view;
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
        return answer();
    }

    Answer answer() {
        return view.answer(Stream.concat(others.stream(), Stream.of(this)).toList());
    }
}
