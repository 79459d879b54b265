package ripple.slack;

import ripple.idea.IdeaService;
import ripple.idea.IdeaWords;

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
