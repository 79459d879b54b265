package ripple.slack.idea;

import ripple.idea.Way;
import ripple.slack.act.Answer;
import ripple.slack.act.Press;
import ripple.slack.act.Reply;
import ripple.slack.act.Shortcut;
import ripple.slack.layout.SlackText;

/** The shortcuts: share an idea from anywhere, turn a message into an idea. */
final class IdeaShortcutHandler {

    private final FormOpener forms;

    IdeaShortcutHandler(FormOpener forms) {
        this.forms = forms;
    }

    void share(Shortcut shortcut) {
        answer(shortcut.reply(), forms.open(shortcut.asker(), shortcut.trigger(), Way.SHORTCUT));
    }

    /** The button of the same meaning. */
    void share(Press press) {
        answer(press.reply(), forms.open(press.asker(), press.trigger(), Way.SHORTCUT));
    }

    /** The button under words that were meant as an idea. */
    void shareWords(Press press) {
        answer(press.reply(), forms.openWith(press.asker(), press.trigger(), press.value(), Way.SHORTCUT));
    }

    /** The words of the message become the author's own to edit; nothing else of the message is kept. */
    void fromMessage(Shortcut shortcut) {
        String words = SlackText.words(shortcut.message().orElse(""));
        answer(shortcut.reply(), forms.openWith(shortcut.asker(), shortcut.trigger(), words, Way.MESSAGE));
    }

    private static void answer(Reply reply, Answer answer) {
        if (!answer.isNothing()) {
            reply.say(answer);
        }
    }
}
