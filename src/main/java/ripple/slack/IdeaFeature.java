package ripple.slack;

import java.util.ArrayList;
import java.util.List;
import ripple.idea.IdeaMessages;
import ripple.idea.IdeaService;
import ripple.idea.SafetyNote;

/** Ideas in Slack: the handlers of everything people do with them, put together. */
public final class IdeaFeature {

    final CommandWords command;
    final IdeaFormHandler forms;
    final IdeaButtonHandler buttons;
    final IdeaShortcutHandler shortcuts;
    final HomePages home;
    final HelpWord help;

    /** @param more what else may follow the command, from other features */
    public IdeaFeature(IdeaService ideas, SafetyNote safety, IdeaPages pages, HomePages home, List<CommandWord> more) {
        IdeaModal modal = new IdeaModal(safety);
        FormOpener opener = new FormOpener(ideas, modal, pages.views());
        this.home = home;
        this.forms = new IdeaFormHandler(ideas, modal, home, pages.views());
        this.buttons = new IdeaButtonHandler(ideas, modal, pages, home);
        this.shortcuts = new IdeaShortcutHandler(opener);
        List<CommandWord> words = new ArrayList<>(List.of(new IdeaListWord(ideas), new IdeaNumberWord(pages)));
        words.addAll(more);
        this.help = new HelpWord(new HelpView(safety), words);
        words.add(help);
        this.command =
                new CommandWords(words, new IdeaCommandHandler(ideas, new IdeaMessages(safety), opener, home)::idea);
    }
}
