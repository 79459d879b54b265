package ripple.slack.idea;

import java.util.Optional;
import java.util.function.BiFunction;
import ripple.idea.Author;
import ripple.idea.IdeaNumber;
import ripple.idea.IdeaWords;
import ripple.idea.PostAnswer;
import ripple.idea.PostService;
import ripple.slack.act.Answer;
import ripple.slack.act.Press;
import ripple.slack.layout.Names;
import ripple.slack.layout.Numbers;

/** The buttons around bringing a welcomed idea into the program's channel: offer it, say yes or no, try again. */
final class PostHandler {

    private final PostService posts;
    private final IdeaPages pages;

    PostHandler(PostService posts, IdeaPages pages) {
        this.posts = posts;
        this.pages = pages;
    }

    void offer(Press press) {
        act(press, posts::offer);
    }

    void agree(Press press) {
        act(press, posts::agree);
    }

    void decline(Press press) {
        act(press, posts::decline);
    }

    void again(Press press) {
        act(press, posts::again);
    }

    private void act(Press press, BiFunction<Author, IdeaNumber, PostAnswer> act) {
        Numbers.idea(press.value())
                .map(number -> act.apply(press.asker().author(), number))
                .ifPresentOrElse(
                        answer -> answer(press, answer),
                        () -> press.reply().say(Answer.of(IdeaWords.notFound(press.value()))));
    }

    private void answer(Press press, PostAnswer answer) {
        if (answer instanceof PostAnswer.Done done) {
            done(press, done);
        } else if (answer instanceof PostAnswer.Refused refused) {
            say(press, refused.idea().number(), refused.sentence());
        } else if (answer instanceof PostAnswer.Missing missing) {
            press.reply().say(Answer.of(IdeaWords.notFound(missing.number().toString())));
        }
    }

    /** A question that was answered in a message gives way to the idea, so that nobody answers it twice. */
    private void done(Press press, PostAnswer.Done done) {
        boolean isQuestion = press.view().isEmpty() && !press.action().equals(Names.POST_OFFER);
        Optional<IdeaShown> idea = pages.find(press.asker(), done.idea().number());
        if (isQuestion && idea.isPresent()) {
            press.reply().replace(IdeaView.answer(idea.get().after(done.sentence())));
        } else {
            say(press, done.idea().number(), done.sentence());
        }
    }

    /** In a window the idea stays in view, with the sentence above it; a message stays as it is, with the sentence below it. */
    private void say(Press press, IdeaNumber number, String sentence) {
        if (press.view().isEmpty()) {
            press.reply().say(Answer.of(sentence));
        } else {
            pages.find(press.asker(), number)
                    .ifPresentOrElse(
                            idea -> pages.show(press, idea.after(sentence)),
                            () -> press.reply().say(Answer.of(sentence)));
        }
    }
}
