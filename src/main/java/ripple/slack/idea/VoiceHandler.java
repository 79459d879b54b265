package ripple.slack.idea;

import java.util.function.BiFunction;
import ripple.idea.AnswerWords;
import ripple.idea.Author;
import ripple.idea.Echo;
import ripple.idea.IdeaNumber;
import ripple.idea.IdeaWords;
import ripple.idea.Seen;
import ripple.idea.VoiceService;
import ripple.slack.act.Answer;
import ripple.slack.act.Press;
import ripple.slack.layout.Numbers;

/** The buttons "I see this too" and back, in the window of an idea and wherever else it is shown. */
final class VoiceHandler {

    private final VoiceService voices;
    private final IdeaPages pages;

    VoiceHandler(VoiceService voices, IdeaPages pages) {
        this.voices = voices;
        this.pages = pages;
    }

    void seeThisToo(Press press) {
        change(press, voices::seeThisToo);
    }

    void seeNoLonger(Press press) {
        change(press, voices::seeNoLonger);
    }

    private void change(Press press, BiFunction<Author, IdeaNumber, Echo> act) {
        Numbers.idea(press.value())
                .map(number -> act.apply(press.asker().author(), number))
                .ifPresentOrElse(
                        echo -> answer(press, echo),
                        () -> press.reply().say(Answer.of(IdeaWords.notFound(press.value()))));
    }

    private void answer(Press press, Echo echo) {
        if (echo instanceof Echo.Heard heard) {
            show(press, heard.seen(), AnswerWords.heard(heard.seen().voices().mine()));
        } else if (echo instanceof Echo.NotOpen notOpen) {
            show(press, notOpen.seen(), AnswerWords.notOpenToVoices(notOpen.seen()));
        } else if (echo instanceof Echo.Missing missing) {
            press.reply().say(Answer.of(IdeaWords.notFound(missing.number().toString())));
        }
    }

    private void show(Press press, Seen seen, String happened) {
        IdeaShown shown = pages.shown(press.asker(), seen).after(happened);
        if (press.view().isEmpty()) {
            press.reply().say(IdeaView.answer(shown));
        } else {
            pages.show(press, shown);
        }
    }
}
