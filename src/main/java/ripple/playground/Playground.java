package ripple.playground;

import java.io.IOException;
import java.net.URI;
import java.time.Clock;
import org.eclipse.jetty.ee10.servlet.ServletContextHandler;
import org.eclipse.jetty.ee10.servlet.ServletHolder;
import org.eclipse.jetty.server.HttpConfiguration;
import org.eclipse.jetty.server.HttpConnectionFactory;
import org.eclipse.jetty.server.Server;
import org.eclipse.jetty.server.ServerConnector;
import org.eclipse.jetty.util.component.LifeCycle;
import ripple.playground.slack.EmulatedSlack;
import ripple.playground.slack.Installation;
import ripple.playground.slack.Manifest;
import ripple.playground.slack.PayloadListener;
import ripple.playground.slack.Workspace;

/** A running playground: an emulated Slack with a made-up hospital in it, and the page to use it in. */
public final class Playground implements AutoCloseable {
    private final PlaygroundSettings settings;
    private final Server server;
    private final ServerConnector connector;
    private final EmulatedSlack slack;

    private Playground(PlaygroundSettings settings, Workspaces workspaces) throws IOException {
        this.settings = settings;
        this.server = new Server();
        this.connector = connector();
        connector.open();
        Manifest manifest = Manifest.read(settings.manifest());
        this.slack = new EmulatedSlack(
                workspaces.workspace(settings.story(), manifest.name()),
                new Installation(
                        page(),
                        settings.signingSecret(),
                        settings.botToken(),
                        manifest,
                        settings.limits(),
                        settings.real()));
    }

    /** Starts listening; nothing is sent to any application before {@link #connect}. */
    public static Playground start(PlaygroundSettings settings) throws IOException {
        Playground playground = new Playground(settings, MadeUpHospital::workspace);
        playground.serve();
        return playground;
    }

    /** Starts another workspace, with a page of its own, which the application may come to by this one's Web API. */
    public Playground startBeside(PlaygroundSettings other) throws IOException {
        Playground beside = new Playground(other, MadeUpClinic::workspace);
        beside.serve();
        slack.neighborhood().join(beside.slack);
        return beside;
    }

    /** What an application says to be given a token: beside the client id, which is always the same. */
    public String clientSecret() {
        return slack.neighborhood().clientSecret();
    }

    /** Makes the people and channels of a workspace. */
    @FunctionalInterface
    private interface Workspaces {
        Workspace workspace(Clock story, String applicationName);
    }

    private ServerConnector connector() {
        HttpConfiguration http = new HttpConfiguration();
        http.setSendServerVersion(false);
        ServerConnector listening = new ServerConnector(server, new HttpConnectionFactory(http));
        listening.setHost(settings.bind());
        listening.setPort(settings.port());
        return listening;
    }

    private void serve() {
        server.addConnector(connector);
        ServletContextHandler context = new ServletContextHandler("/");
        ActServlet acts = new ActServlet(slack, settings.timeMachine());
        context.addServlet(new ServletHolder(new PageServlet(slack)), "/playground/*");
        for (String path : new String[] {"/playground/act/*", "/playground/clock", "/playground/faults"}) {
            context.addServlet(new ServletHolder(acts), path);
        }
        context.addServlet(new ServletHolder(new StaticFiles()), "/");
        slack.servlets().forEach((path, servlet) -> context.addServlet(new ServletHolder(servlet), path));
        server.setHandler(context);
        LifeCycle.start(server);
    }

    /** Where the application finds the Web API, with the trailing slash that the Slack client needs. */
    public URI webApi() {
        return page().resolve("/api/");
    }

    /** Where people open the page. */
    public URI page() {
        return URI.create("http://" + settings.bind() + ":" + connector.getLocalPort() + "/");
    }

    /** Tells the emulated Slack where the application receives requests. */
    public void connect(URI applicationEvents) {
        slack.connect(applicationEvents);
    }

    /** Hears of everything the application sends; for tests that hold it against Slack's own descriptions. */
    public void listen(PayloadListener listener) {
        slack.listen(listener);
    }

    @Override
    public void close() {
        slack.close();
        LifeCycle.stop(server);
    }
}
