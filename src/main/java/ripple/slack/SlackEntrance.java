package ripple.slack;

import com.slack.api.bolt.App;
import com.slack.api.bolt.AppConfig;
import com.slack.api.bolt.response.Response;
import jakarta.servlet.Filter;
import jakarta.servlet.Servlet;
import java.util.ArrayList;
import java.util.function.Consumer;
import java.util.regex.Pattern;
import ripple.outbox.Outbox;
import ripple.privacy.IdentifierGuard;
import ripple.slack.act.Asker;
import ripple.slack.act.Handlers;
import ripple.slack.platform.SlackPlatform;

/**
 * The way in from Slack: the signature filter and the servlet behind it, both to be mounted at {@link #PATH}.
 *
 * <p>Bolt gets its list of middleware from us, an empty one: its own would verify signatures once more over rejoined
 * lines, ask {@code auth.test} before anybody is served, and {@code bots.info} for each message of a bot. Bolt routes by
 * kind only; names are looked up in {@link Handlers}, where none can be given twice.
 */
public final class SlackEntrance implements AutoCloseable {

    /** Where Slack sends commands, acts and events. */
    public static final String PATH = "/slack/events";

    private static final Pattern ANY = Pattern.compile(".*", Pattern.DOTALL);

    private final Filter filter;
    private final Servlet servlet;
    private final Membership membership;
    private final Patience patience;
    private final Watchman watchman;

    public SlackEntrance(SlackPlatform slack, Handlers handlers, Outbox outbox, IdentifierGuard guard) {
        this.filter = new SignatureFilter(new SlackSignature(slack.settings().signingSecret(), slack.clock()));
        this.membership = new Membership(slack, outbox);
        this.patience = new Patience(slack.settings().timing().answer());
        this.watchman = new Watchman(slack.settings().timing().answer());
        Door door = new Door(slack.workspaces(), slack.book(), slack.people(), membership::somebodyNew);
        Acts acts = new Acts(door, patience, watchman);
        DirectAnswers direct = new DirectAnswers(slack.transactions(), outbox, door);
        Replies replies = new Replies(new ResponseUrls(slack.client()), slack.slackViews(), slack.workspaces(), direct);
        DirectMessages directMessages = new DirectMessages(slack.transactions(), outbox, slack.people(), guard);
        Consumer<Asker> home = handlers.forHome().orElse(asker -> {});
        Happenings happenings =
                new Happenings(acts, membership, directMessages, replies, home, slack.slackViews(), slack.workspaces());
        TestMode testMode = new TestMode(slack.transactions(), slack.people());
        Routes routes = new Routes(handlers, acts, replies, testMode);
        this.servlet = new SlackServlet(routes, bolt(slack, routes), happenings);
    }

    /** To be put before the servlet. */
    public Filter filter() {
        return filter;
    }

    public Servlet servlet() {
        return servlet;
    }

    /** Asks Slack what is still unknown, of our token and of people; to be called every few seconds. */
    public void tick() {
        membership.tick();
    }

    /** Lets acts in progress end. */
    @Override
    public void close() {
        membership.close();
        patience.close();
        watchman.close();
    }

    private static App bolt(SlackPlatform slack, Routes routes) {
        AppConfig config = AppConfig.builder()
                .slack(slack.client().patient())
                .singleTeamBotToken(null)
                .requestVerificationEnabled(false)
                .allEventsApiAutoAckEnabled(true)
                .unmatchedRequestHandler(request -> Response.ok())
                .threadPoolSize(1)
                .build();
        App app = new App(config, slack.client().patient(), new ArrayList<>());
        app.blockAction(ANY, (request, context) -> routes.press(request));
        app.viewSubmission(ANY, (request, context) -> routes.form(request));
        app.viewClosed(ANY, (request, context) -> Response.ok());
        app.globalShortcut(ANY, (request, context) -> routes.shortcut(request));
        app.messageShortcut(ANY, (request, context) -> routes.messageShortcut(request));
        return app;
    }
}
