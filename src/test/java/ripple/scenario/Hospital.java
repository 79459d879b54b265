package ripple.scenario;

import static org.assertj.core.api.Assertions.assertThat;

import ch.qos.logback.classic.Logger;
import ch.qos.logback.classic.spi.ILoggingEvent;
import ch.qos.logback.core.read.ListAppender;
import com.fasterxml.jackson.databind.JsonNode;
import io.micrometer.core.instrument.simple.SimpleMeterRegistry;
import java.io.IOException;
import java.io.UncheckedIOException;
import java.net.URI;
import java.nio.charset.StandardCharsets;
import java.nio.file.Files;
import java.nio.file.Path;
import java.time.Clock;
import java.time.Duration;
import java.time.Instant;
import java.util.List;
import java.util.Locale;
import java.util.Optional;
import java.util.concurrent.CompletableFuture;
import java.util.concurrent.CopyOnWriteArrayList;
import java.util.concurrent.TimeUnit;
import java.util.function.Function;
import java.util.function.Supplier;
import java.util.stream.Collectors;
import java.util.stream.Stream;
import org.slf4j.LoggerFactory;
import ripple.Application;
import ripple.Config;
import ripple.Secret;
import ripple.StoryClock;
import ripple.database.Database;
import ripple.database.DatabaseKind;
import ripple.database.DatabaseSettings;
import ripple.database.TestDatabases;
import ripple.outbox.OutboxHealth;
import ripple.outbox.OutboxSettings;
import ripple.outbox.OutboxWatch;
import ripple.playground.MadeUpHospital;
import ripple.playground.Playground;
import ripple.playground.PlaygroundClient;
import ripple.playground.PlaygroundSettings;
import ripple.playground.Seat;
import ripple.playground.SettingUp;
import ripple.playground.slack.Limits;
import ripple.playground.slack.Neighborhood;
import ripple.playground.slack.PayloadListener;
import ripple.slack.BlockKitSchema;

/**
 * The whole application in the made-up hospital: emulated Slack on one side, a fresh database on the other, HTTP between. When it closes,
 * nothing may have been against Slack's contract.
 */
final class Hospital implements AutoCloseable {

    private static final String TOKEN = "xoxb-a-token-for-the-story";
    private static final String SIGNING_SECRET = "a-signing-secret-for-the-story";
    private static final Instant MONDAY_MORNING = Instant.parse("2026-11-23T14:12:00Z");

    /** Slack's own, but patient with a machine that is busy with other tests. */
    private static final Limits PATIENT = new Limits(
            Duration.ofSeconds(60),
            Duration.ofSeconds(60),
            List.of(Duration.ZERO, Duration.ofMinutes(1), Duration.ofMinutes(6)),
            Duration.ofMillis(2_500),
            false);

    /** What is said is the stories' business and not how slowly: without waiting for a second between two messages of a conversation. */
    private static final OutboxSettings HURRIED = OutboxSettings.STANDARD.paced(Duration.ofMillis(10), 100);

    /** Where people's browsers reach Ripple. */
    static final URI RIPPLE = URI.create("https://ripple.example.org");

    private static final String TOKEN_KEY = "YW4gb2xkIGtleSBvZiB0aGlydHktdHdvIGJ5dGVzISE=";

    final PlaygroundClient page;
    final DatabaseSettings database;

    /** Of our own, to see what Ripple has yet to send. */
    private final Database looking;

    private final PlaygroundSettings settings;
    private final Playground playground;
    private Application application;
    private final Supplier<Application> starting;
    private final List<String> against = new CopyOnWriteArrayList<>();
    private final ListAppender<ILoggingEvent> log = new ListAppender<>();

    Hospital() {
        this(DatabaseKind.SQLITE);
    }

    Hospital(DatabaseKind kind) {
        this(kind, true, hospital -> Optional.empty());
    }

    /** One whose Ripple other workspaces may take in by themselves, at {@link #RIPPLE}. */
    static Hospital openToOthers(DatabaseKind kind) {
        return new Hospital(
                kind,
                true,
                hospital -> Optional.of(new Config.Install(
                        Neighborhood.CLIENT_ID,
                        new Secret(hospital.clientSecret()),
                        List.of(new Secret(TOKEN_KEY)),
                        RIPPLE)));
    }

    /** One in which nobody has set up anything yet. */
    static Hospital notLive(DatabaseKind kind) {
        return new Hospital(kind, false, hospital -> Optional.empty());
    }

    private Hospital(DatabaseKind kind, boolean live, Function<Playground, Optional<Config.Install>> install) {
        database = TestDatabases.freshSettings(kind);
        looking = Database.open(database, new SimpleMeterRegistry());
        Clock real = Clock.tick(Clock.systemUTC(), Duration.ofMillis(1));
        StoryClock story = new StoryClock(Clock.offset(real, Duration.between(real.instant(), MONDAY_MORNING)));
        log.start();
        root().addAppender(log);
        settings = new PlaygroundSettings(
                "127.0.0.1",
                0,
                SIGNING_SECRET,
                TOKEN,
                Path.of("config/slack-manifest.yaml"),
                story,
                real,
                story::moveTo,
                PATIENT);
        playground = start(settings);
        playground.listen(this::hold);
        Config config = config(install.apply(playground));
        starting = () -> Application.start(config, story, real, HURRIED);
        application = starting.get();
        playground.connect(application.events());
        page = new PlaygroundClient(playground.page());
        if (live) {
            new SettingUp(page).toLive();
        }
    }

    /** Ripple ends and begins anew on the same database, while people's windows stay open. */
    void restart() {
        application.close();
        application = starting.get();
        playground.connect(application.events());
    }

    /** What Ripple does from time to time happens now. */
    void tick() {
        CompletableFuture<Void> ticked = application.nextTick();
        application.tick();
        ticked.orTimeout(1, TimeUnit.MINUTES).join();
    }

    /** Time passes, what became due happens, and what is said of it arrives. */
    void moveTo(String instant) {
        settings.timeMachine().moveTo(Instant.parse(instant));
        tick();
        untilAllHasArrived();
    }

    /** So that what has not come by now does not come. */
    private void untilAllHasArrived() {
        OutboxWatch watch = new OutboxWatch(looking.transactions(), settings.real());
        Instant end = settings.real().instant().plus(Duration.ofMinutes(2));
        CompletableFuture<Void> rest = application.nextRest();
        while (!isEmpty(watch.health())) {
            assertThat(settings.real().instant()).as("an empty outbox").isBefore(end);
            rest.orTimeout(1, TimeUnit.MINUTES).join();
            rest = application.nextRest();
        }
    }

    private static boolean isEmpty(OutboxHealth outbox) {
        return outbox.ready() + outbox.queued() == 0;
    }

    private static Playground start(PlaygroundSettings settings) {
        try {
            return Playground.start(settings);
        } catch (IOException trouble) {
            throw new UncheckedIOException(trouble);
        }
    }

    /** Another workspace of the same emulated Slack, in which Ripple is not yet; with its own page. */
    Playground besides() {
        PlaygroundSettings other = new PlaygroundSettings(
                settings.bind(),
                0,
                SIGNING_SECRET,
                TOKEN + "-beside",
                settings.manifest(),
                settings.story(),
                settings.real(),
                settings.timeMachine(),
                PATIENT);
        try {
            Playground beside = playground.startBeside(other);
            beside.listen(this::hold);
            beside.connect(application.events());
            return beside;
        } catch (IOException trouble) {
            throw new UncheckedIOException(trouble);
        }
    }

    /** Where Ripple really is; browsers know it as {@link #RIPPLE}. */
    URI ripple() {
        return application.events().resolve("/");
    }

    private Config config(Optional<Config.Install> install) {
        return new Config(
                new Config.Slack(
                        Optional.of(new Secret(TOKEN)), new Secret(SIGNING_SECRET), playground.webApi(), install),
                database,
                new Config.Http("127.0.0.1", 0, false, Optional.empty()),
                new Config.Safety(
                        Optional.of(URI.create("https://intranet.example.org/incident")), Optional.of("Call 5-5555")),
                new Config.Program("Mentoring at Willow Creek (made up)", MadeUpHospital.ZONE));
    }

    Seat as(String person) {
        return page.as(person);
    }

    private void hold(PayloadListener.Kind kind, String source, JsonNode payload) {
        if (kind == PayloadListener.Kind.ARGUMENTS || !BlockKitSchema.isThere()) {
            return;
        }
        String definition =
                kind.name().substring(0, 1) + kind.name().substring(1).toLowerCase(Locale.ROOT);
        BlockKitSchema.problems(definition, payload).forEach(problem -> against.add(source + ": " + problem));
    }

    /** Whether these words lie anywhere in the database's files. */
    boolean stores(String words) {
        Path file = Path.of(database.url().replaceFirst("jdbc:sqlite:", "")).toAbsolutePath();
        try (Stream<Path> files = Files.list(file.getParent())) {
            return files.filter(each -> each.toString().startsWith(file.toString()))
                    .map(Hospital::bytes)
                    .anyMatch(bytes -> bytes.contains(words));
        } catch (IOException trouble) {
            throw new UncheckedIOException(trouble);
        }
    }

    private static String bytes(Path file) {
        try {
            return Files.readString(file, StandardCharsets.ISO_8859_1);
        } catch (IOException trouble) {
            throw new UncheckedIOException(trouble);
        }
    }

    /** Everything that was logged so far, with what was thrown. */
    String logged() {
        return List.copyOf(log.list).stream()
                .map(event -> event.getFormattedMessage()
                        + (event.getThrowableProxy() == null
                                ? ""
                                : event.getThrowableProxy().getMessage()))
                .collect(Collectors.joining("\n"));
    }

    private static Logger root() {
        return (Logger) LoggerFactory.getLogger(org.slf4j.Logger.ROOT_LOGGER_NAME);
    }

    @Override
    public void close() {
        try {
            assertThat(page.breaches()).isEmpty();
            assertThat(against).isEmpty();
        } finally {
            application.close();
            playground.close();
            looking.close();
            root().detachAppender(log);
        }
    }
}
