package ripple.slack.mentor;

import com.slack.api.model.view.View;
import ripple.idea.AnswerWords;
import ripple.mentoring.RequestFormWords;
import ripple.people.PeopleService;
import ripple.people.Person;
import ripple.slack.act.Answer;
import ripple.slack.act.Answers;
import ripple.slack.act.Asker;
import ripple.slack.act.Directory;
import ripple.slack.act.HomePages;
import ripple.slack.act.Naming;
import ripple.slack.act.Press;
import ripple.slack.act.Showing;
import ripple.slack.act.Views;

/** What the handlers around requests share: names, people behind Slack ids, and where things are shown. */
public record RequestEdge(PeopleService people, Directory directory, Views views, HomePages home) {

    Naming naming(Asker asker) {
        return person ->
                people.find(asker.program(), person).map(Person::displayName).orElse(AnswerWords.A_COLLEAGUE);
    }

    /** In the window of a request in which it was pressed, above another, or in a new one. */
    void show(Press press, View view) {
        Showing shown = press.view()
                .filter(open -> open.callback().equals(RequestNames.STATUS))
                .map(open -> views.instead(press.asker(), open, view))
                .orElseGet(() -> views.show(press, view));
        check(press, shown);
    }

    /** A form above the window in which its button was pressed, so that Cancel leads back there. */
    void showForm(Press press, View form) {
        check(press, views.show(press, form));
    }

    private static void check(Press press, Showing shown) {
        if (!(shown instanceof Showing.Shown)) {
            press.reply().say(Answer.of(RequestFormWords.FORM_NOT_OPENED));
        }
    }

    /** A sentence where it was pressed: in its window, or below its message. */
    void say(Press press, String sentence) {
        if (press.view().isPresent()) {
            show(press, Answers.notice(Answer.of(sentence)));
        } else {
            press.reply().say(Answer.of(sentence));
        }
    }
}
