package ripple.slack;

import java.util.ArrayList;
import java.util.List;
import ripple.idea.IdeaService;
import ripple.idea.SafetyNotes;

/** Ideas in Slack: the handlers of everything people do with them, put together. */
public final class IdeaFeature {

    final CommandWords command;
    final IdeaFormHandler forms;
    final IdeaButtonHandler buttons;
    final IdeaShortcutHandler shortcuts;
    final HomePages home;
    final HelpWord help;

    /** @param more what else may follow the command, from other features */
    public IdeaFeature(IdeaService ideas, SafetyNotes safety, IdeaPages pages, HomePages home, List<CommandWord> more) {
        FormOpener opener = new FormOpener(ideas, safety, pages.views());
        this.home = home;
        this.forms = new IdeaFormHandler(ideas, safety, home, pages.views());
        this.buttons = new IdeaButtonHandler(ideas, safety, pages, home);
        this.shortcuts = new IdeaShortcutHandler(opener);
        List<CommandWord> words = new ArrayList<>(List.of(new IdeaListWord(ideas), new IdeaNumberWord(pages)));
        words.addAll(more);
        this.help = new HelpWord(safety, words);
        words.add(help);
        this.command = new CommandWords(words, new IdeaCommandHandler(ideas, safety, opener, home));
    }
}
