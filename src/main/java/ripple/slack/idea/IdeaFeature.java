package ripple.slack.idea;

import java.util.ArrayList;
import java.util.List;
import ripple.idea.IdeaService;
import ripple.idea.SafetyNotes;
import ripple.slack.act.CommandWord;
import ripple.slack.act.CommandWords;
import ripple.slack.act.Feature;
import ripple.slack.act.Handlers;
import ripple.slack.act.HomePages;
import ripple.slack.layout.Names;

/** Ideas in Slack: the handlers of everything people do with them, put together. */
public final class IdeaFeature implements Feature {

    private final CommandWords command;
    private final IdeaFormHandler forms;
    private final IdeaButtonHandler buttons;
    private final IdeaShortcutHandler shortcuts;
    private final HomePages home;
    private final HelpWord help;

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

    @Override
    public void addTo(Handlers handlers) {
        handlers.command(Names.COMMAND_IDEA, command)
                .shortcut(Names.SHORTCUT_FROM_MESSAGE, shortcuts::fromMessage)
                .shortcut(Names.SHORTCUT_SHARE, shortcuts::share)
                .form(Names.IDEA_CAPTURE, forms::capture)
                .form(Names.IDEA_EDIT, forms::edit)
                .action(Names.IDEA_TOUCH, forms::touch)
                .action(Names.SHORTCUT_SHARE, shortcuts::share)
                .action(Names.IDEA_FIND_SHARE, shortcuts::shareWords)
                .action(Names.IDEA_SHOW, buttons::show)
                .action(Names.IDEA_EDIT, buttons::edit)
                .action(Names.IDEA_ADD_DETAILS, buttons::edit)
                .action(Names.IDEA_WITHDRAW, buttons::withdraw)
                .action(Names.IDEA_LIST_NEWER, buttons::turnPage)
                .action(Names.IDEA_LIST_OLDER, buttons::turnPage)
                .action(Names.HOME_NEWER, press -> home.turn(press, MyIdeasSection.NAME))
                .action(Names.HOME_OLDER, press -> home.turn(press, MyIdeasSection.NAME))
                .action(Names.HELP, press -> press.reply().say(help.answer(press.asker())))
                .homeOpened(home::refresh);
    }
}
