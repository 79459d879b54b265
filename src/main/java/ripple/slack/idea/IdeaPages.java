package ripple.slack.idea;

import com.slack.api.model.view.View;
import java.util.Optional;
import ripple.idea.AnswerWords;
import ripple.idea.IdeaNumber;
import ripple.idea.IdeaService;
import ripple.idea.IdeaWords;
import ripple.idea.PostService;
import ripple.idea.PostState;
import ripple.idea.Seen;
import ripple.people.PeopleService;
import ripple.people.Person;
import ripple.people.PersonId;
import ripple.slack.act.Answer;
import ripple.slack.act.Answers;
import ripple.slack.act.Asker;
import ripple.slack.act.Naming;
import ripple.slack.act.Press;
import ripple.slack.act.Showing;
import ripple.slack.act.Views;
import ripple.slack.layout.Names;
import ripple.slack.layout.Numbers;
import ripple.slack.layout.OpenView;

/** Puts single ideas before people, as far as they may see them: in the window they are in, in a new one, or as an answer. */
public final class IdeaPages {

    private final IdeaService ideas;
    private final PostService posts;
    private final PeopleService people;
    private final Views views;

    public IdeaPages(IdeaService ideas, PostService posts, PeopleService people, Views views) {
        this.ideas = ideas;
        this.posts = posts;
        this.people = people;
        this.views = views;
    }

    Views views() {
        return views;
    }

    Optional<IdeaShown> find(Asker asker, IdeaNumber number) {
        return ideas.see(asker.author(), number).map(seen -> shown(asker, seen));
    }

    IdeaShown shown(Asker asker, Seen seen) {
        return new IdeaShown(seen, post(asker, seen), naming(asker), asker.who().zone(), Optional.empty());
    }

    /** Only of a welcomed idea there is something to know. */
    private Optional<PostState> post(Asker asker, Seen seen) {
        return seen.idea().isWelcomed() ? posts.find(asker.author(), seen.idea().number()) : Optional.empty();
    }

    Naming naming(Asker asker) {
        return person -> name(asker, person);
    }

    private String name(Asker asker, PersonId person) {
        return people.find(asker.program(), person).map(Person::displayName).orElse(AnswerWords.A_COLLEAGUE);
    }

    /** The idea that a button names; if there is none for this person, says so. */
    Optional<IdeaShown> find(Press press) {
        Optional<IdeaShown> found = Numbers.idea(press.value()).flatMap(number -> find(press.asker(), number));
        if (found.isEmpty()) {
            press.reply().say(Answer.of(IdeaWords.notFound(press.value())));
        }
        return found;
    }

    void show(Press press, IdeaShown idea) {
        if (!isShown(press, IdeaView.modal(idea))) {
            press.reply().say(IdeaView.answer(idea));
        }
    }

    /** The window of an idea below what just happened to it; the sentence alone where this person can no longer see the idea. */
    View after(Asker asker, IdeaNumber number, String happened) {
        return find(asker, number)
                .map(idea -> IdeaView.modal(idea.after(happened)))
                .orElseGet(() -> Answers.notice(Answer.of(happened)));
    }

    /** In the window of an idea the next window takes its place; everywhere else one opens. */
    boolean isShown(Press press, View view) {
        Showing showing = press.view()
                .filter(IdeaPages::isWindow)
                .map(window -> views.instead(press.asker(), window, view))
                .orElseGet(() -> views.open(press.asker(), press.trigger(), view));
        return showing instanceof Showing.Shown;
    }

    static boolean isWindow(OpenView view) {
        return view.callback().equals(Names.IDEA_SHOW);
    }
}
