package ripple.slack.act;

import java.util.List;
import java.util.Optional;

/**
 * The words of one command, asked in order; what fits none of them goes to the command's main handler.
 *
 * @param otherwise what the command does with any other words, and with none
 */
public record CommandWords(List<CommandWord> words, CommandHandler otherwise) implements CommandHandler {

    public CommandWords {
        words = List.copyOf(words);
        long names = words.stream().map(CommandWord::name).distinct().count();
        if (names != words.size()) {
            throw new IllegalArgumentException("A word stands twice after one command");
        }
    }

    @Override
    public Answer apply(TypedCommand command) {
        return find(command.words()).map(word -> word.answer(command)).orElseGet(() -> otherwise.apply(command));
    }

    @Override
    public boolean asksWhoMay(String typed) {
        return otherwise.asksWhoMay(typed) && find(typed).isEmpty();
    }

    private Optional<CommandWord> find(String typed) {
        return words.stream().filter(word -> word.fits(typed)).findFirst();
    }
}
