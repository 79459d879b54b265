package ripple.slack;

import io.micrometer.core.instrument.simple.SimpleMeterRegistry;
import jakarta.servlet.DispatcherType;
import java.io.IOException;
import java.net.URI;
import java.net.URLEncoder;
import java.net.http.HttpClient;
import java.net.http.HttpRequest;
import java.net.http.HttpResponse;
import java.nio.charset.StandardCharsets;
import java.time.Clock;
import java.time.Duration;
import java.time.ZoneOffset;
import java.util.EnumSet;
import java.util.List;
import java.util.Map;
import java.util.Optional;
import java.util.concurrent.CopyOnWriteArrayList;
import java.util.stream.Collectors;
import org.eclipse.jetty.ee10.servlet.FilterHolder;
import org.eclipse.jetty.ee10.servlet.ServletContextHandler;
import org.eclipse.jetty.ee10.servlet.ServletHolder;
import org.eclipse.jetty.server.Server;
import org.eclipse.jetty.server.ServerConnector;
import ripple.database.Database;
import ripple.database.DatabaseKind;
import ripple.database.TestDatabases;
import ripple.outbox.Dispatcher;
import ripple.outbox.Outbox;
import ripple.outbox.OutboxSettings;
import ripple.people.Mode;
import ripple.people.PeopleService;
import ripple.people.PersonId;
import ripple.privacy.Audit;
import ripple.privacy.IdentifierGuard;
import ripple.slack.act.Handlers;
import ripple.slack.install.SlackInstall;
import ripple.slack.platform.HomeProgram;
import ripple.slack.platform.InstallSettings;
import ripple.slack.platform.SlackPlatform;
import ripple.slack.platform.SlackSettings;
import ripple.slack.platform.Timing;

/** The whole edge over a fresh database and a {@link StubSlack}, spoken to as Slack speaks: with signed HTTP requests. */
public final class EdgeDesk implements AutoCloseable {

    static final String SECRET = "8f742231b10e8888abcd99yyyzzz85a5";

    /** Nothing is late while other tests keep the machine busy. */
    public static final Timing SLOW_MACHINE =
            new Timing(Duration.ofSeconds(20), Duration.ofSeconds(20), Duration.ofSeconds(20));

    /** The signature has a clock of the test; requests are signed with the same. */
    public final SettableClock clock = new SettableClock();

    public final StubSlack slack = new StubSlack();
    public final Database database;
    public final PeopleService people;
    public final SlackPlatform platform;
    final Outbox outbox;
    public final Dispatcher dispatcher;
    public final SlackEntrance entrance;
    public final List<PersonId> installers = new CopyOnWriteArrayList<>();
    private final HttpClient http =
            HttpClient.newBuilder().version(HttpClient.Version.HTTP_1_1).build();
    private final Server server = new Server();
    private final ServerConnector connector = new ServerConnector(server);

    public EdgeDesk(Handlers handlers) throws Exception {
        this(handlers, SLOW_MACHINE);
    }

    EdgeDesk(Handlers handlers, Timing timing) throws Exception {
        this(handlers, timing, Optional.of("xoxb-test"), Optional.empty());
    }

    public EdgeDesk(Handlers handlers, Timing timing, Optional<String> token, Optional<InstallSettings> install)
            throws Exception {
        this.database = TestDatabases.fresh(DatabaseKind.SQLITE);
        this.people = new PeopleService(database.transactions(), clock);
        HomeProgram home = new HomeProgram("A hospital", ZoneOffset.UTC, Mode.LIVE);
        SlackSettings settings = new SlackSettings(slack.address(), token, SECRET, home, timing, install);
        SimpleMeterRegistry meters = new SimpleMeterRegistry();
        this.platform = new SlackPlatform(settings, database.transactions(), people, clock, meters);
        this.dispatcher =
                new Dispatcher(database.transactions(), platform.messenger(), clock, OutboxSettings.STANDARD, meters);
        this.outbox = new Outbox(clock, dispatcher::wake);
        this.entrance = new SlackEntrance(platform, handlers, outbox, new IdentifierGuard());
        serve();
    }

    private void serve() throws Exception {
        connector.setHost("127.0.0.1");
        server.addConnector(connector);
        ServletContextHandler context = new ServletContextHandler();
        context.addFilter(new FilterHolder(entrance.filter()), SlackEntrance.PATH, EnumSet.of(DispatcherType.REQUEST));
        context.addServlet(new ServletHolder(entrance.servlet()), SlackEntrance.PATH);
        if (platform.settings().install().isPresent()) {
            SlackInstall install = new SlackInstall(platform, outbox, new Audit(clock), (at, program, person) -> {
                installers.add(person);
            });
            context.addServlet(new ServletHolder(install.beginning()), SlackInstall.PATH);
            context.addServlet(new ServletHolder(install.end()), SlackInstall.RETURN);
        }
        server.setHandler(context);
        server.start();
    }

    public URI address() {
        return URI.create("http://127.0.0.1:" + connector.getLocalPort() + SlackEntrance.PATH);
    }

    public HttpResponse<String> command(String words) {
        return command("U1", words);
    }

    HttpResponse<String> command(String user, String words) {
        return send(form(Map.of(
                "command",
                "/idea",
                "text",
                words,
                "team_id",
                "T1",
                "user_id",
                user,
                "channel_id",
                "C1",
                "trigger_id",
                "trigger-" + words.hashCode(),
                "response_url",
                slack.responseUrl())));
    }

    HttpResponse<String> payload(String json) {
        return send(form(Map.of("payload", json)));
    }

    public HttpResponse<String> send(String body) {
        return send(body.getBytes(StandardCharsets.UTF_8));
    }

    HttpResponse<String> send(byte[] body) {
        String timestamp = Long.toString(clock.instant().getEpochSecond());
        return send(body, timestamp, new SlackSignature(SECRET, clock).of(timestamp, body));
    }

    HttpResponse<String> send(byte[] body, String timestamp, String signature) {
        return send(HttpRequest.newBuilder(address())
                .header(SignatureFilter.TIMESTAMP, timestamp)
                .header(SignatureFilter.SIGNATURE, signature)
                .header("Content-Type", "application/x-www-form-urlencoded")
                .POST(HttpRequest.BodyPublishers.ofByteArray(body)));
    }

    public HttpResponse<String> send(HttpRequest.Builder request) {
        try {
            return http.send(
                    request.timeout(Duration.ofSeconds(20)).build(),
                    HttpResponse.BodyHandlers.ofString(StandardCharsets.UTF_8));
        } catch (IOException e) {
            throw new java.io.UncheckedIOException(e);
        } catch (InterruptedException e) {
            Thread.currentThread().interrupt();
            throw new IllegalStateException(e);
        }
    }

    public static String form(Map<String, String> fields) {
        return fields.entrySet().stream()
                .map(field -> field.getKey() + "=" + URLEncoder.encode(field.getValue(), StandardCharsets.UTF_8))
                .collect(Collectors.joining("&"));
    }

    @Override
    public void close() throws Exception {
        server.stop();
        entrance.close();
        platform.close();
        slack.close();
        database.close();
    }

    /** A clock that moves only when it is told to. */
    public static final class SettableClock extends Clock {
        private volatile java.time.Instant now = java.time.Instant.parse("2026-11-23T10:00:00Z");

        public void move(Duration by) {
            now = now.plus(by);
        }

        @Override
        public java.time.ZoneId getZone() {
            return ZoneOffset.UTC;
        }

        @Override
        public Clock withZone(java.time.ZoneId zone) {
            throw new UnsupportedOperationException();
        }

        @Override
        public java.time.Instant instant() {
            return now;
        }
    }
}
