package ripple;

import io.micrometer.core.instrument.MeterRegistry;
import io.micrometer.prometheusmetrics.PrometheusConfig;
import io.micrometer.prometheusmetrics.PrometheusMeterRegistry;
import jakarta.servlet.DispatcherType;
import java.net.URI;
import java.time.Clock;
import java.time.Duration;
import java.util.EnumSet;
import java.util.List;
import java.util.concurrent.CompletableFuture;
import org.eclipse.jetty.ee10.servlet.FilterHolder;
import org.eclipse.jetty.ee10.servlet.ServletContextHandler;
import org.eclipse.jetty.ee10.servlet.ServletHolder;
import org.slf4j.Logger;
import org.slf4j.LoggerFactory;
import ripple.database.Database;
import ripple.database.Transactions;
import ripple.idea.IdeaMessages;
import ripple.idea.IdeaService;
import ripple.idea.IdeaService.Desk;
import ripple.idea.SafetyNote;
import ripple.outbox.Dispatcher;
import ripple.outbox.Outbox;
import ripple.outbox.OutboxSettings;
import ripple.people.PeopleService;
import ripple.privacy.IdentifierGuard;
import ripple.schedule.Tick;
import ripple.schedule.Ticks;
import ripple.slack.Background;
import ripple.slack.HomeProgram;
import ripple.slack.IdeaFeature;
import ripple.slack.SlackAddress;
import ripple.slack.SlackApp;
import ripple.slack.SlackEntrance;
import ripple.slack.SlackPlatform;
import ripple.slack.SlackSettings;

/** Ripple at work: puts everything together with {@code new}, starts it, and brings it to rest. */
public final class Application implements AutoCloseable {
    private static final Duration BETWEEN_LOOKUPS = Duration.ofSeconds(5);

    private static final Logger log = LoggerFactory.getLogger(Application.class);

    private final HttpPort port;
    private final Database database;
    private final SlackPlatform slack;
    private final Background background;
    private final SlackEntrance entrance;
    private final Dispatcher dispatcher;
    private final Ticks ticks;

    /** @param story the clock people's time is told by; leases, signatures and rates keep to the real one */
    private Application(Config config, Clock story, Clock real, HttpPort port, MeterRegistry meters) {
        this.port = port;
        database = DatabaseOpening.openAndMigrate(config.database(), meters);
        Transactions transactions = database.transactions();
        PeopleService people = new PeopleService(transactions, story);
        IdentifierGuard guard = new IdentifierGuard();

        slack = new SlackPlatform(slackSettings(config), transactions, people, real, meters);
        dispatcher = new Dispatcher(transactions, slack.messenger(), real, OutboxSettings.STANDARD, meters);
        Outbox outbox = new Outbox(real, dispatcher::wake);
        SafetyNote safety =
                SafetyNote.of(config.safety().text(), config.safety().link());
        Desk desk = new Desk(outbox, new IdeaMessages(safety));
        IdeaService ideas = new IdeaService(transactions, people, guard, desk, story);
        background = new Background();
        IdeaFeature idea = new IdeaFeature(ideas, safety, slack.views(), background);
        entrance = new SlackEntrance(slack, SlackApp.handlers(idea), outbox, guard);
        ticks = new Ticks(List.of(new Tick("slack-lookups", BETWEEN_LOOKUPS, entrance::tick)));
    }

    /** Everything runs when this returns; {@link WrongSettings} says in words what keeps it from that. */
    public static Application start(Config config, Clock story, Clock real) {
        HttpPort port = HttpPort.take(config.http().bind(), config.http().port());
        try {
            MeterRegistry meters = new PrometheusMeterRegistry(PrometheusConfig.DEFAULT);
            Application application = new Application(config, story, real, port, meters);
            application.begin();
            return application;
        } catch (RuntimeException e) {
            port.close();
            throw e;
        }
    }

    private void begin() {
        port.answerWith(pages());
        dispatcher.start();
        ticks.start();
        log.info("event=started address={}", port.address());
    }

    private ServletContextHandler pages() {
        var pages = new ServletContextHandler();
        pages.addFilter(new FilterHolder(entrance.filter()), SlackEntrance.PATH, EnumSet.of(DispatcherType.REQUEST));
        pages.addServlet(new ServletHolder(entrance.servlet()), SlackEntrance.PATH);
        return pages;
    }

    private static SlackSettings slackSettings(Config config) {
        Config.Slack slack = config.slack();
        return new SlackSettings(
                new SlackAddress(slack.api()),
                slack.botToken().value(),
                slack.signingSecret().value(),
                new HomeProgram(config.program().name(), config.program().zone()));
    }

    /** Where Slack sends its requests. */
    public URI events() {
        return port.address().resolve(SlackEntrance.PATH);
    }

    /** Somebody moved the story clock: what became due happens now. */
    public void tick() {
        ticks.fireAll();
    }

    /** Takes nothing new, lets what is under way end, and rests within ten seconds. */
    @Override
    public void close() {
        log.info("event=stopping");
        CompletableFuture<Void> incoming =
                CompletableFuture.runAsync(port::close).thenRun(entrance::close).thenRun(background::close);
        CompletableFuture<Void> outgoing = CompletableFuture.runAsync(dispatcher::close);
        CompletableFuture<Void> ticking = CompletableFuture.runAsync(ticks::close);
        CompletableFuture.allOf(incoming, outgoing, ticking).join();
        slack.close();
        database.close();
        log.info("event=stopped");
    }
}
