package ripple.slack;

import com.slack.api.model.view.View;
import java.util.Optional;
import java.util.concurrent.atomic.AtomicInteger;
import java.util.function.BiFunction;
import ripple.idea.Author;
import ripple.idea.IdeaDesk;

/** A person in front of Slack, with some features behind it and a real database behind those. */
final class CareScreen {

    final RememberingViews views = new RememberingViews();
    final RememberingReply reply = new RememberingReply();
    final Asker asker;

    private final Handlers handlers = new Handlers();
    private final AtomicInteger acts = new AtomicInteger();

    CareScreen(IdeaDesk desk, Author author, BiFunction<Views, HomePages, Feature> feature) {
        this.asker = new Asker(
                author.program(),
                author.person(),
                "T1",
                "U" + author.person().value(),
                desk.people.find(author.program(), author.person()).orElseThrow());
        HomePages home = new HomePages(program -> IdeaFixtures.UNSET, java.util.List.of(), views, Runnable::run);
        feature.apply(views, home).addTo(handlers);
    }

    void press(String action, String value) {
        press(action, value, Optional.empty());
    }

    void press(String action, String value, Optional<OpenView> view) {
        handlers.forAction(action)
                .orElseThrow()
                .accept(new Press(asker, action, value, occasion(), Trigger.of("t"), view, reply));
    }

    FormAnswer sendOff(OpenView form) {
        return handlers.forForm(form.callback()).orElseThrow().apply(new FilledForm(asker, form, occasion()));
    }

    View last() {
        return views.lastOpened();
    }

    private Occasion occasion() {
        return new Occasion("act:" + acts.incrementAndGet());
    }
}
