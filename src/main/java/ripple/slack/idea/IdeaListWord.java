package ripple.slack.idea;

import ripple.idea.IdeaService;
import ripple.idea.IdeaWords;
import ripple.slack.act.Answer;
import ripple.slack.act.CommandWord;
import ripple.slack.act.TypedCommand;

/** {@code /idea list}: a person's own ideas. */
final class IdeaListWord implements CommandWord {

    private final IdeaService ideas;

    IdeaListWord(IdeaService ideas) {
        this.ideas = ideas;
    }

    @Override
    public String name() {
        return "list";
    }

    @Override
    public String usage() {
        return "/idea list";
    }

    @Override
    public String says() {
        return IdeaWords.HELP_LIST;
    }

    @Override
    public Answer answer(TypedCommand command) {
        return IdeaListView.answer(
                ideas.findMine(command.asker().author(), 1, IdeaListView.PAGE_SIZE),
                command.asker().who().zone());
    }
}
