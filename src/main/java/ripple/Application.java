package ripple;

import io.micrometer.core.instrument.MeterRegistry;
import io.micrometer.core.instrument.binder.jvm.JvmMemoryMetrics;
import io.micrometer.core.instrument.binder.jvm.JvmThreadMetrics;
import io.micrometer.core.instrument.binder.system.ProcessorMetrics;
import io.micrometer.core.instrument.binder.system.UptimeMetrics;
import io.micrometer.prometheusmetrics.PrometheusConfig;
import io.micrometer.prometheusmetrics.PrometheusMeterRegistry;
import java.net.URI;
import java.time.Clock;
import java.time.Duration;
import java.util.List;
import java.util.Optional;
import java.util.concurrent.CompletableFuture;
import java.util.stream.Stream;
import org.slf4j.Logger;
import org.slf4j.LoggerFactory;
import ripple.database.Database;
import ripple.database.Transactions;
import ripple.due.DueTable;
import ripple.idea.FollowUpWorker;
import ripple.idea.IdeaMessages;
import ripple.idea.IdeaService.Desk;
import ripple.idea.LookAlikeService;
import ripple.idea.PostService;
import ripple.idea.SafetyNote;
import ripple.nudge.Nudges;
import ripple.outbox.Dispatcher;
import ripple.outbox.Outbox;
import ripple.outbox.OutboxSettings;
import ripple.outbox.OutboxWatch;
import ripple.outbox.Readers;
import ripple.outbox.WaitingRoom;
import ripple.people.AvailabilityService;
import ripple.people.Mode;
import ripple.people.PeopleService;
import ripple.people.Quiet;
import ripple.privacy.Audit;
import ripple.privacy.IdentifierGuard;
import ripple.privacy.RetentionService;
import ripple.privacy.Staff;
import ripple.program.ProgramService;
import ripple.schedule.Tick;
import ripple.schedule.Ticks;
import ripple.slack.SlackEntrance;
import ripple.slack.act.Background;
import ripple.slack.install.SlackInstall;
import ripple.slack.platform.HomeProgram;
import ripple.slack.platform.InstallSettings;
import ripple.slack.platform.SlackAddress;
import ripple.slack.platform.SlackPlatform;
import ripple.slack.platform.SlackSettings;
import ripple.slack.platform.Timing;
import ripple.texts.Texts;
import ripple.texts.WrongTextsException;

/** Ripple at work: puts everything together with {@code new}, starts it, and brings it to rest. */
public final class Application implements AutoCloseable {
    private static final String FIRST_LOOK = "Mr. Nobody of 1 Nowhere Street waited since 1/2/2026, phone 212-555-0100";
    private static final Duration BETWEEN_LOOKUPS = Duration.ofSeconds(5);
    private static final Duration BETWEEN_LOOKS_AT_POSTS = Duration.ofSeconds(10);
    private static final Duration BETWEEN_NUDGES = Duration.ofSeconds(30);
    private static final Duration BETWEEN_CLEARINGS = Duration.ofHours(1);

    private static final Logger log = LoggerFactory.getLogger(Application.class);

    private final HttpSide http;
    private final Database database;
    private final SlackPlatform slack;
    private final SlackEntrance entrance;
    private final Background background = new Background();
    private final Dispatcher dispatcher;
    private final FollowUpWorker followUps;
    private final Ticks ticks;

    private Application(Config config, Clock story, Clock real, OutboxSettings pace, HttpSide http) {
        this.http = http;
        PrometheusMeterRegistry meters = new PrometheusMeterRegistry(PrometheusConfig.DEFAULT);
        IdentifierGuard guard = new IdentifierGuard();
        // Meanwhile the database opens, since nobody should wait for word lists, certificates and many classes.
        background.execute(() -> guard.check(FIRST_LOOK, Staff.nobody()));
        background.execute(() -> SlackPlatform.readAhead(slackSettings(config)));
        background.execute(() -> meterOurselves(meters));
        database = DatabaseOpening.openAndMigrate(config.database(), meters);
        Transactions transactions = database.transactions();
        PeopleService people = new PeopleService(transactions, story);

        slack = new SlackPlatform(slackSettings(config), transactions, people, real, meters);
        Readers readers = new Readers(transactions, people, slack.quiet(), story, real);
        dispatcher = new Dispatcher(transactions, slack.messenger(), real, pace, meters, readers);
        WaitingRoom waiting = new WaitingRoom(transactions, readers, real, dispatcher::wake);
        Outbox outbox = new Outbox(real, dispatcher::wake, readers);
        ProgramService programs = new ProgramService(transactions, people, guard, outbox, story);
        people.whenSomebodyLeaves(programs::left);

        LookAlikeService lookAlikes = new LookAlikeService(transactions, people, outbox, story);
        followUps = new FollowUpWorker(transactions, lookAlikes, real);
        PostService posts = new PostService(transactions, people, outbox, story);
        DueTable due = new DueTable();
        AvailabilityService hours = new AvailabilityService(story);
        hours.whenHoursChange(due::lookAgain);
        hours.whenHoursChange(waiting::hoursChanged);
        people.whenSomebodyMoves(due::lookAgain);
        people.whenSomebodyMoves(waiting::hoursChanged);
        Features.Ground ground = new Features.Ground(transactions, people, hours, guard, texts(config), story);
        MentoringParts mentoring = new MentoringParts(ground, outbox, due);
        Features features =
                new Features(ground, new Features.Made(programs, lookAlikes, posts, mentoring), slack, background);
        SafetyNote safety =
                SafetyNote.of(config.safety().text(), config.safety().link());
        Desk desk = new Desk(outbox, new IdeaMessages(safety), followUps::wake);
        entrance = new SlackEntrance(slack, features.handlers(safety, desk), outbox, guard);
        RetentionService retentions = Keepers.retentions(transactions, people, story, real);
        OutboxWatch watch = new OutboxWatch(transactions, real);
        watch.show(meters);
        Optional<SlackInstall> install = config.slack()
                .install()
                .map(ours -> new SlackInstall(slack, outbox, new Audit(story), programs::installedBy));
        http.open(new HttpSide.SlackSide(entrance, install), HealthChecks.of(database, watch, slack), meters, real);
        // Nobody waits for these, and they take a while to load.
        ticks = new Ticks(List.of(
                new Tick("slack-lookups", BETWEEN_LOOKUPS, entrance::tick),
                new Tick("idea-posts", BETWEEN_LOOKS_AT_POSTS, posts::tick),
                new Tick("readers-hours", BETWEEN_NUDGES, waiting::tick),
                new Tick("nudges", BETWEEN_NUDGES, nudges(mentoring, slack.quiet(), meters)::tick),
                new Tick("retention", BETWEEN_CLEARINGS, retentions::tick)));
    }

    private static Nudges nudges(MentoringParts mentoring, Quiet quiet, MeterRegistry meters) {
        NudgeParts parts = new NudgeParts(mentoring, quiet);
        return new Nudges(parts.nudges(), parts.prompts(), mentoring.ground().story(), meters);
    }

    private static Texts texts(Config config) {
        try {
            return Texts.read(MentoringParts.texts(), config.texts());
        } catch (WrongTextsException e) {
            throw new WrongSettings(e.sentences());
        }
    }

    /**
     * Everything runs when this returns; {@link WrongSettings} says in words what keeps it from that.
     *
     * @param story the clock people's time is told by
     * @param real what leases, signatures and rates keep to, even where a story moves the other one
     */
    public static Application start(Config config, Clock story, Clock real) {
        return start(config, story, real, OutboxSettings.STANDARD);
    }

    /** As above, where the other side bears another pace than Slack does. */
    public static Application start(Config config, Clock story, Clock real, OutboxSettings pace) {
        HttpSide http = HttpSide.take(config.http());
        try {
            Application application = new Application(config, story, real, pace, http);
            application.dispatcher.start();
            application.followUps.start();
            application.ticks.start();
            log.info("event=started address={}", http.address());
            return application;
        } catch (RuntimeException e) {
            http.close();
            throw e;
        }
    }

    /** Where Slack sends its requests. */
    public URI events() {
        return http.address().resolve(SlackEntrance.PATH);
    }

    /** Somebody moved the story clock: what became due happens now. */
    public void tick() {
        ticks.fireAll();
    }

    /** Complete when everything that happens from time to time has happened once more, beginning from now on. */
    public CompletableFuture<Void> nextTick() {
        return ticks.nextEnd();
    }

    /** Complete when there is next nothing to be sent at once. */
    public CompletableFuture<Void> nextRest() {
        return dispatcher.nextRest();
    }

    /** Takes nothing new, lets what is under way end, and is at rest within ten seconds. */
    @Override
    public void close() {
        log.info("event=stopping");
        Stream.<Runnable>of(this::closeEntrance, dispatcher::close, followUps::close, ticks::close)
                .map(rest -> CompletableFuture.runAsync(rest, AtExit::inOwnThread))
                .toList()
                .forEach(CompletableFuture::join);
        slack.close();
        database.close();
        log.info("event=stopped");
    }

    private void closeEntrance() {
        http.close();
        entrance.close();
        background.close();
    }

    private static SlackSettings slackSettings(Config config) {
        Config.Slack slack = config.slack();
        return new SlackSettings(
                new SlackAddress(slack.api()),
                slack.botToken().map(Secret::value),
                slack.signingSecret().value(),
                new HomeProgram(config.program().name(), config.program().zone(), Mode.TEST),
                Timing.USUAL,
                slack.install().map(Application::installSettings));
    }

    static InstallSettings installSettings(Config.Install install) {
        return new InstallSettings(
                install.clientId(),
                install.clientSecret().value(),
                install.tokenKeys().stream().map(Secret::value).toList(),
                install.address(),
                List.copyOf(SlackAccess.wanted()));
    }

    private static void meterOurselves(MeterRegistry meters) {
        Stream.of(new JvmMemoryMetrics(), new JvmThreadMetrics(), new ProcessorMetrics(), new UptimeMetrics())
                .forEach(binder -> binder.bindTo(meters));
    }
}
