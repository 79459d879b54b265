package ripple.slack;

import java.util.List;

/**
 * The table of contents of Ripple in Slack: one line for each command, button, form, shortcut and page. A new feature
 * adds its handler as a parameter and its lines below, or is a {@link Feature} with a table of its own.
 */
public final class SlackApp {

    private SlackApp() {}

    /** Everything people can do, each with the handler that does it; what belongs to mentoring stands in a list of its own. */
    public static Handlers handlers(
            IdeaFeature idea,
            TriageFeature triage,
            LookAlikeFeature alike,
            ProgramFeature program,
            List<Feature> mentoring) {
        Handlers handlers = new Handlers();
        mentoring.forEach(feature -> feature.addTo(handlers));
        return handlers.command(Names.COMMAND_IDEA, idea.command)
                .shortcut(Names.SHORTCUT_FROM_MESSAGE, idea.shortcuts::fromMessage)
                .shortcut(Names.SHORTCUT_SHARE, idea.shortcuts::share)
                .form(Names.IDEA_CAPTURE, idea.forms::capture)
                .form(Names.IDEA_EDIT, idea.forms::edit)
                .action(Names.IDEA_TOUCH, idea.forms::touch)
                .action(Names.SHORTCUT_SHARE, idea.shortcuts::share)
                .action(Names.IDEA_SHOW, idea.buttons::show)
                .action(Names.IDEA_EDIT, idea.buttons::edit)
                .action(Names.IDEA_ADD_DETAILS, idea.buttons::edit)
                .action(Names.IDEA_WITHDRAW, idea.buttons::withdraw)
                .action(Names.IDEA_LIST_NEWER, idea.buttons::turnPage)
                .action(Names.IDEA_LIST_OLDER, idea.buttons::turnPage)
                .action(Names.IDEA_JOIN, alike.buttons::join)
                .action(Names.IDEA_DIFFERENT, alike.buttons::different)
                .action(Names.IDEA_FIND_NEWER, alike.find::turn)
                .action(Names.IDEA_FIND_OLDER, alike.find::turn)
                .action(Names.IDEA_FIND_SHARE, idea.shortcuts::shareWords)
                .action(Names.TRIAGE_WELCOME, triage.buttons::welcome)
                .action(Names.TRIAGE_MERGE, triage.buttons::merge)
                .form(Names.TRIAGE_MERGE, triage.merge::choose)
                .form(Names.TRIAGE_MERGE_CONFIRM, triage.merge::confirmed)
                .action(Names.TRIAGE_NOT_NOW, triage.buttons::notNow)
                .action(Names.TRIAGE_NOT_NOW_START, triage.notNow::start)
                .form(Names.TRIAGE_NOT_NOW, triage.notNow::send)
                .action(Names.TRIAGE_REOPEN, triage.buttons::reopen)
                .action(Names.IDEA_SEE_THIS_TOO, triage.voices::seeThisToo)
                .action(Names.IDEA_SEE_NO_LONGER, triage.voices::seeNoLonger)
                .action(Names.POST_OFFER, triage.posts::offer)
                .action(Names.POST_AGREE, triage.posts::agree)
                .action(Names.POST_DECLINE, triage.posts::decline)
                .action(Names.POST_AGAIN, triage.posts::again)
                .action(Names.TRIAGE_WAITING_EARLIER, triage.waiting::turn)
                .action(Names.TRIAGE_WAITING_LATER, triage.waiting::turn)
                .action(Names.HOME_WAITING_EARLIER, press -> triage.home.turn(press, WaitingSection.NAME))
                .action(Names.HOME_WAITING_LATER, press -> triage.home.turn(press, WaitingSection.NAME))
                .action(Names.HOME_NEWER, press -> idea.home.turn(press, MyIdeasSection.NAME))
                .action(Names.HOME_OLDER, press -> idea.home.turn(press, MyIdeasSection.NAME))
                .action(Names.HELP, press -> press.reply().say(idea.help.answer(press.asker())))
                .command(Names.COMMAND_RIPPLE, program.command)
                .action(Names.PROGRAM, program.buttons::show)
                .action(Names.PROGRAM_ACCEPT, program.buttons::accept)
                .action(Names.PROGRAM_DECLINE, program.buttons::decline)
                .action(Names.PROGRAM_NAME, program.buttons::openNaming)
                .form(Names.PROGRAM_NAME, program.buttons::name)
                .action(Names.PROGRAM_REVOKE, program.buttons::revoke)
                .action(Names.PROGRAM_GO_LIVE, program.buttons::goLive)
                .action(Names.PROGRAM_SETTINGS, program.settings::open)
                .form(Names.PROGRAM_SETTINGS, program.settings::save)
                .action(Names.PROGRAM_TRY_CHANNEL, program.settings::tryOutChannel)
                .homeOpened(idea.home::refresh);
    }
}
