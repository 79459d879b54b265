package ripple.slack.care;

import com.slack.api.model.view.View;
import java.util.Optional;
import java.util.concurrent.atomic.AtomicInteger;
import java.util.function.BiFunction;
import ripple.idea.Author;
import ripple.idea.IdeaDesk;
import ripple.slack.RememberingReply;
import ripple.slack.RememberingViews;
import ripple.slack.act.Asker;
import ripple.slack.act.Feature;
import ripple.slack.act.FilledForm;
import ripple.slack.act.FormAnswer;
import ripple.slack.act.Handlers;
import ripple.slack.act.HomePages;
import ripple.slack.act.Occasion;
import ripple.slack.act.Press;
import ripple.slack.act.Trigger;
import ripple.slack.act.Views;
import ripple.slack.idea.IdeaFixtures;
import ripple.slack.layout.OpenView;

/** A person in front of Slack, with some features behind it and a real database behind those. */
public final class CareScreen {

    public final RememberingViews views = new RememberingViews();
    public final RememberingReply reply = new RememberingReply();
    public final Asker asker;

    private final Handlers handlers = new Handlers();
    private final AtomicInteger acts = new AtomicInteger();

    public CareScreen(IdeaDesk desk, Author author, BiFunction<Views, HomePages, Feature> feature) {
        this.asker = new Asker(
                author.program(),
                author.person(),
                "T1",
                "U" + author.person().value(),
                desk.people.find(author.program(), author.person()).orElseThrow());
        HomePages home = new HomePages(program -> IdeaFixtures.UNSET, java.util.List.of(), views, Runnable::run);
        feature.apply(views, home).addTo(handlers);
    }

    public void press(String action, String value) {
        press(action, value, Optional.empty());
    }

    public void press(String action, String value, Optional<OpenView> view) {
        handlers.forAction(action)
                .orElseThrow()
                .accept(new Press(asker, action, value, occasion(), Trigger.of("t"), view, reply));
    }

    public FormAnswer sendOff(OpenView form) {
        return handlers.forForm(form.callback()).orElseThrow().apply(new FilledForm(asker, form, occasion()));
    }

    public View last() {
        return views.lastOpened();
    }

    private Occasion occasion() {
        return new Occasion("act:" + acts.incrementAndGet());
    }
}
