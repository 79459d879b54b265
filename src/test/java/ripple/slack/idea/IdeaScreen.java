package ripple.slack.idea;

import com.google.gson.JsonElement;
import com.slack.api.model.view.View;
import com.slack.api.model.view.ViewState;
import java.util.HashMap;
import java.util.List;
import java.util.Map;
import java.util.Optional;
import java.util.concurrent.atomic.AtomicInteger;
import ripple.database.Database;
import ripple.idea.Author;
import ripple.idea.IdeaDesk;
import ripple.people.Role;
import ripple.slack.KnownPeople;
import ripple.slack.RememberingReply;
import ripple.slack.RememberingViews;
import ripple.slack.TriedChannels;
import ripple.slack.act.Answer;
import ripple.slack.act.Asker;
import ripple.slack.act.FilledForm;
import ripple.slack.act.FormAnswer;
import ripple.slack.act.Handlers;
import ripple.slack.act.HomePages;
import ripple.slack.act.Occasion;
import ripple.slack.act.Press;
import ripple.slack.act.Shortcut;
import ripple.slack.act.Trigger;
import ripple.slack.act.TypedCommand;
import ripple.slack.act.Views;
import ripple.slack.layout.Names;
import ripple.slack.layout.OpenView;
import ripple.slack.layout.SlackJson;
import ripple.slack.program.ProgramFeature;
import ripple.slack.program.ProgramSection;

/** A person in front of Slack, with the handlers of ideas behind it and a real database behind those. */
public final class IdeaScreen {

    public final IdeaDesk desk;
    public final RememberingViews views;
    public final RememberingReply reply = new RememberingReply();
    public final TriedChannels channels = new TriedChannels();
    public final Asker asker;
    public final KnownPeople directory;

    private final Handlers handlers;
    private final AtomicInteger acts = new AtomicInteger();

    public IdeaScreen(Database database) {
        this(new IdeaDesk(database), new RememberingViews());
    }

    private IdeaScreen(IdeaDesk desk, RememberingViews views) {
        this(desk, views, desk.member());
    }

    private IdeaScreen(IdeaDesk desk, RememberingViews views, Author author) {
        this.desk = desk;
        this.views = views;
        this.asker = new Asker(
                author.program(),
                author.person(),
                "T1",
                "U" + author.person().value(),
                desk.people.find(author.program(), author.person()).orElseThrow());
        this.directory = new KnownPeople(desk.people);
        this.handlers = handlers(desk, views);
    }

    private Handlers handlers(IdeaDesk desk, Views views) {
        IdeaPages pages = new IdeaPages(desk.ideas, desk.posts, desk.people, views);
        HomePages home = new HomePages(
                program -> IdeaFixtures.UNSET,
                List.of(
                        new ProgramSection(desk.programs),
                        new WaitingSection(desk.triage, desk.lookAlikes, pages),
                        new MyIdeasSection(desk.ideas, member -> false)),
                views,
                Runnable::run);
        WaitingWord waiting = new WaitingWord(desk.triage, pages);
        LookAlikeFeature alike = new LookAlikeFeature(desk.lookAlikes, desk.finder, desk.triage, pages, home);
        TriageFeature.Services services =
                new TriageFeature.Services(desk.triage, desk.lookAlikes, desk.voices, desk.posts);
        return Handlers.of(List.of(
                new IdeaFeature(
                        desk.ideas, program -> IdeaFixtures.UNSET, pages, home, List.of(alike.findWord(), waiting)),
                new TriageFeature(services, pages, waiting, home),
                alike,
                new ProgramFeature(desk.programs, directory, channels, views, home)));
    }

    /** Somebody who answers ideas, at another screen of the same hospital. */
    public IdeaScreen triager() {
        return new IdeaScreen(desk, views, desk.holding(Role.TRIAGER));
    }

    /** Somebody who administers the workspace, at another screen of the same hospital. */
    public IdeaScreen admin() {
        return new IdeaScreen(desk, views, desk.admin());
    }

    /** A colleague at another screen of the same hospital. */
    public IdeaScreen colleague() {
        return new IdeaScreen(desk, views);
    }

    public Answer type(String words) {
        return type(words, "trigger:" + acts.incrementAndGet());
    }

    Answer type(String words, String occasion) {
        return handlers.forCommand(Names.COMMAND_IDEA)
                .orElseThrow()
                .apply(new TypedCommand(asker, "/idea", words, new Occasion(occasion), Trigger.of("t"), reply));
    }

    public Answer ripple(String words) {
        return handlers.forCommand(Names.COMMAND_RIPPLE)
                .orElseThrow()
                .apply(new TypedCommand(asker, "/ripple", words, occasion(), Trigger.of("t"), reply));
    }

    void shortcut(String callback, Optional<String> message) {
        handlers.forShortcut(callback)
                .orElseThrow()
                .accept(new Shortcut(asker, callback, message, occasion(), Trigger.of("t"), reply));
    }

    public void press(String action, String value, Optional<OpenView> view) {
        handlers.forAction(action)
                .orElseThrow()
                .accept(new Press(asker, action, value, occasion(), Trigger.of("t"), view, reply));
    }

    public FormAnswer sendOff(OpenView form) {
        return handlers.forForm(form.callback()).orElseThrow().apply(new FilledForm(asker, form, occasion()));
    }

    public void openHome() {
        handlers.forHome().orElseThrow().accept(asker);
    }

    private Occasion occasion() {
        return new Occasion("act:" + acts.incrementAndGet());
    }

    /** The view as it comes back with something else typed there. */
    public static OpenView typing(View view, String block, String words) {
        ViewState.Value value = new ViewState.Value();
        value.setValue(words);
        return with(view, block, value);
    }

    public static OpenView choosing(View view, String block, String code) {
        ViewState.SelectedOption option = new ViewState.SelectedOption();
        option.setValue(code);
        ViewState.Value value = new ViewState.Value();
        value.setSelectedOption(option);
        return with(view, block, value);
    }

    public static OpenView alsoTyping(OpenView open, String block, String words) {
        ViewState.Value value = new ViewState.Value();
        value.setValue(words);
        return with(open, block, value);
    }

    private static OpenView with(View view, String block, ViewState.Value value) {
        return with(IdeaModalTest.open(view), block, value);
    }

    private static OpenView with(OpenView open, String block, ViewState.Value value) {
        Map<String, Map<String, ViewState.Value>> state = new HashMap<>(open.state());
        String action = state.getOrDefault(block, Map.of()).keySet().iterator().next();
        state.put(block, Map.of(action, value));
        return new OpenView(open.id(), open.hash(), open.callback(), open.notes(), open.inputs(), state);
    }

    /** Everything that stands on it, as JSON. */
    public static String text(Object shown) {
        JsonElement json = SlackJson.GSON.toJsonTree(shown);
        return json.toString()
                .replace("\\u0026", "&")
                .replace("\\u003c", "<")
                .replace("\\u003e", ">")
                .replace("\\u0027", "'");
    }
}
