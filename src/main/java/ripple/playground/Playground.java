package ripple.playground;

import jakarta.servlet.http.HttpServlet;
import java.io.IOException;
import java.net.URI;
import org.eclipse.jetty.ee10.servlet.ServletContextHandler;
import org.eclipse.jetty.ee10.servlet.ServletHolder;
import org.eclipse.jetty.server.HttpConfiguration;
import org.eclipse.jetty.server.HttpConnectionFactory;
import org.eclipse.jetty.server.Server;
import org.eclipse.jetty.server.ServerConnector;
import org.eclipse.jetty.util.component.LifeCycle;
import ripple.playground.slack.EmulatedSlack;
import ripple.playground.slack.Manifest;

/** A running playground: an emulated Slack with a made-up hospital in it, and the page to use it in. */
public final class Playground implements AutoCloseable {
    private final PlaygroundSettings settings;
    private final EmulatedSlack slack;
    private final Server server;
    private final ServerConnector connector;

    private Playground(PlaygroundSettings settings, EmulatedSlack slack) {
        this.settings = settings;
        this.slack = slack;
        this.server = new Server();
        this.connector = connector(settings);
    }

    /** Starts listening; nothing is sent to any application before {@link #connect}. */
    public static Playground start(PlaygroundSettings settings) throws IOException {
        Manifest manifest = Manifest.read(settings.manifest());
        EmulatedSlack slack = new EmulatedSlack(
                MadeUpHospital.workspace(settings.story(), manifest.name()), manifest, settings.real());
        Playground playground = new Playground(settings, slack);
        playground.listen();
        return playground;
    }

    private ServerConnector connector(PlaygroundSettings where) {
        HttpConfiguration http = new HttpConfiguration();
        http.setSendServerVersion(false);
        ServerConnector listening = new ServerConnector(server, new HttpConnectionFactory(http));
        listening.setHost(where.bind());
        listening.setPort(where.port());
        return listening;
    }

    private void listen() throws IOException {
        server.addConnector(connector);
        ServletContextHandler context = new ServletContextHandler("/");
        serve(context, "/playground/*", new PageServlet(slack));
        serve(context, "/", new StaticFiles());
        server.setHandler(context);
        server.setStopTimeout(2_000);
        connector.open();
        LifeCycle.start(server);
    }

    private static void serve(ServletContextHandler context, String path, HttpServlet servlet) {
        context.addServlet(new ServletHolder(servlet), path);
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
    public void connect(URI applicationEvents) {}

    @Override
    public void close() {
        slack.workspace().changes().close();
        LifeCycle.stop(server);
    }
}
