package ripple.slack;

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

    public IdeaFeature(IdeaService ideas, SafetyNote safety, Views views, HomePages home) {
        IdeaModal modal = new IdeaModal(safety);
        FormOpener opener = new FormOpener(ideas, modal, views);
        this.home = home;
        this.forms = new IdeaFormHandler(ideas, modal, home, views);
        this.buttons = new IdeaButtonHandler(ideas, modal, home, views);
        this.shortcuts = new IdeaShortcutHandler(opener);
        List<CommandWord> words = List.of(new IdeaListWord(ideas), new IdeaNumberWord(ideas));
        this.help = new HelpWord(new HelpView(safety), words);
        this.command = new CommandWords(
                List.of(words.get(0), words.get(1), help),
                new IdeaCommandHandler(ideas, new IdeaMessages(safety), opener, home)::idea);
    }
}
