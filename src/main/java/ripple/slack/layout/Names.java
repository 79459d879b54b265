package ripple.slack.layout;

import ripple.program.ProgramActs;

/**
 * Every name that Slack stores for us: commands, callback ids, action ids. A name here is never changed once released,
 * because buttons and forms that carry it live on in Slack.
 */
public final class Names {

    /** The command that captures ideas. */
    public static final String COMMAND_IDEA = "/idea";

    /** The command for the program itself: who runs it, what it has set, going live. */
    public static final String COMMAND_RIPPLE = "/ripple";

    /** The window about the program, and the button that opens it. */
    public static final String PROGRAM = "program.show";

    /** The answers of somebody who was named. */
    public static final String PROGRAM_ACCEPT = ProgramActs.ACCEPT;

    public static final String PROGRAM_DECLINE = ProgramActs.DECLINE;

    /** The button that opens the form to name somebody, and that form; the button carries the role. */
    public static final String PROGRAM_NAME = "program.name";

    /** The picker in that form. */
    public static final String PROGRAM_NAME_WHOM = "program.name-whom";

    /** The button that takes a role back, from oneself or from somebody else. */
    public static final String PROGRAM_REVOKE = "program.revoke";

    /** The button that ends test mode. */
    public static final String PROGRAM_GO_LIVE = "program.go-live";

    /** The button that opens the settings, and that form. */
    public static final String PROGRAM_SETTINGS = "program.settings";

    /** The button that tries out whether Ripple may write in the channel that is set. */
    public static final String PROGRAM_TRY_CHANNEL = "program.try-channel";

    /** The form in which an idea is told. */
    public static final String IDEA_CAPTURE = "idea.capture";

    /** The button that offers to say more about a saved idea. */
    public static final String IDEA_ADD_DETAILS = "idea.add-details";

    /** The button and the form that change an idea. */
    public static final String IDEA_EDIT = "idea.edit";

    /** The button that takes an idea back. */
    public static final String IDEA_WITHDRAW = "idea.withdraw";

    /** The button that shows one idea. */
    public static final String IDEA_SHOW = "idea.show";

    /** The shortcut on any message: turn it into an idea. */
    public static final String SHORTCUT_FROM_MESSAGE = "idea.from-message";

    /** The shortcut from anywhere, and the button of the same meaning: share an idea. */
    public static final String SHORTCUT_SHARE = "idea.share";

    /** The choice in the form of whom an idea touches. */
    public static final String IDEA_TOUCH = "idea.touch";

    /** The buttons between the pages of the list of one's ideas. */
    public static final String IDEA_LIST_NEWER = "idea.list-newer";

    public static final String IDEA_LIST_OLDER = "idea.list-older";

    /** The Home page, and the buttons between the pages of one's ideas on it. */
    public static final String HOME = "ripple.home";

    public static final String HOME_NEWER = "ripple.home-newer";

    public static final String HOME_OLDER = "ripple.home-older";

    /** The button that tells what Ripple can do. */
    public static final String HELP = "ripple.help";

    /** The button that welcomes an idea. */
    public static final String TRIAGE_WELCOME = "triage.welcome";

    /** The button and the window that make one idea part of another, and the window's second step. */
    public static final String TRIAGE_MERGE = "triage.merge";

    public static final String TRIAGE_MERGE_CONFIRM = "triage.merge-confirm";

    /** The button and the form of a "Not now, because …", and the choice in it of words to start from. */
    public static final String TRIAGE_NOT_NOW = "triage.not-now";

    public static final String TRIAGE_NOT_NOW_START = "triage.not-now-start";

    /** The button that takes a decision back. */
    public static final String TRIAGE_REOPEN = "triage.reopen";

    /** The buttons between the pages of what waits, as an answer and on the Home page. */
    public static final String TRIAGE_WAITING_EARLIER = "triage.waiting-earlier";

    public static final String TRIAGE_WAITING_LATER = "triage.waiting-later";

    public static final String HOME_WAITING_EARLIER = "triage.home-earlier";

    public static final String HOME_WAITING_LATER = "triage.home-later";

    /** The buttons around bringing a welcomed idea into the program's channel. */
    public static final String POST_OFFER = "post.offer";

    public static final String POST_AGREE = "post.agree";

    public static final String POST_DECLINE = "post.decline";

    public static final String POST_AGAIN = "post.again";

    /** The buttons by which somebody says that they see it too, and takes that back. */
    public static final String IDEA_SEE_THIS_TOO = "idea.see-this-too";

    public static final String IDEA_SEE_NO_LONGER = "idea.see-no-longer";

    /** The buttons below ideas that look like one's own. */
    public static final String IDEA_JOIN = "idea.join";

    public static final String IDEA_DIFFERENT = "idea.different";

    /** The buttons between the pages of what was found, and the one for words that were meant as an idea. */
    public static final String IDEA_FIND_NEWER = "idea.find-newer";

    public static final String IDEA_FIND_OLDER = "idea.find-older";

    public static final String IDEA_FIND_SHARE = "idea.find-share";

    private static final char NUMBER = '#';

    private Names() {}

    /** A name for the second and further buttons of one kind in a row, since Slack wants each to differ. */
    public static String numbered(String name, int number) {
        return number <= 1 ? name : name + NUMBER + number;
    }

    /** The name without its number. */
    public static String plain(String name) {
        int number = name.indexOf(NUMBER);
        return number < 0 ? name : name.substring(0, number);
    }
}
