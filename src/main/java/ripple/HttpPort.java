package ripple;

import java.io.IOException;
import java.net.InetSocketAddress;
import java.net.URI;
import java.time.Duration;
import java.util.List;
import java.util.Objects;
import java.util.stream.Stream;
import org.eclipse.jetty.ee10.servlet.ServletContextHandler;
import org.eclipse.jetty.http.HttpHeader;
import org.eclipse.jetty.http.HttpStatus;
import org.eclipse.jetty.io.Content;
import org.eclipse.jetty.server.HttpConfiguration;
import org.eclipse.jetty.server.HttpConnectionFactory;
import org.eclipse.jetty.server.NetworkConnectionLimit;
import org.eclipse.jetty.server.Request;
import org.eclipse.jetty.server.Response;
import org.eclipse.jetty.server.Server;
import org.eclipse.jetty.server.ServerConnector;
import org.eclipse.jetty.server.handler.GracefulHandler;
import org.eclipse.jetty.server.handler.MinimumDataRateHandler;
import org.eclipse.jetty.util.Callback;
import org.eclipse.jetty.util.component.LifeCycle;
import org.eclipse.jetty.util.thread.QueuedThreadPool;

/**
 * Where requests come in: Jetty with our habits. It does not say what it is, shows no stack trace, waits for no slow
 * sender, and lets requests in flight end when it closes.
 */
final class HttpPort implements AutoCloseable {
    private static final Duration LAST_REQUESTS = Duration.ofSeconds(4);
    private static final Duration IDLE = Duration.ofSeconds(30);
    private static final Duration LAST_WORDS = Duration.ofMillis(200);
    private static final int THREADS = 100;
    private static final int CONNECTIONS = 2_000;
    /** Bytes a second. */
    private static final int SLOWEST_SENDER = 500;

    private static final int ANY_READER = 0;

    private final Server server;
    private final ServerConnector connector;

    private HttpPort(String bind, int port) {
        var threads = new QueuedThreadPool(THREADS);
        threads.setName("http");
        server = new Server(threads);
        connector = new ServerConnector(server, new HttpConnectionFactory(habits()));
        connector.setHost(bind);
        connector.setPort(port);
        connector.setIdleTimeout(IDLE.toMillis());
        connector.setShutdownIdleTimeout(LAST_WORDS.toMillis());
        server.addConnector(connector);
        server.addBean(new NetworkConnectionLimit(CONNECTIONS, server));
        server.setErrorHandler(HttpPort::sayOnlyTheStatus);
        server.setStopTimeout(LAST_REQUESTS.toMillis());
    }

    /** Takes the port, so that nobody else does; requests are answered after {@link #answerWith}. */
    static HttpPort take(String bind, int port, Setting named) {
        var taken = new HttpPort(bind, port);
        try {
            taken.connector.open();
            return taken;
        } catch (IOException e) {
            throw new WrongSettings(List.of(sentence(bind, port, named, e)));
        }
    }

    void answerWith(ServletContextHandler context) {
        context.setErrorHandler(HttpPort::sayOnlyTheStatus);
        server.setHandler(new GracefulHandler(new MinimumDataRateHandler(context, SLOWEST_SENDER, ANY_READER)));
        LifeCycle.start(server);
    }

    URI address() {
        return URI.create("http://" + shown(connector.getHost()) + ":" + connector.getLocalPort());
    }

    @Override
    public void close() {
        LifeCycle.stop(server);
        connector.close();
    }

    private static HttpConfiguration habits() {
        var habits = new HttpConfiguration();
        habits.setSendServerVersion(false);
        habits.setSendXPoweredBy(false);
        return habits;
    }

    private static boolean sayOnlyTheStatus(Request request, Response response, Callback callback) {
        response.getHeaders().put(HttpHeader.CONTENT_TYPE, "text/plain;charset=utf-8");
        response.getHeaders().put(HttpHeader.CACHE_CONTROL, "no-store");
        String words = HttpStatus.getMessage(response.getStatus());
        Content.Sink.write(response, true, words + "\n", callback);
        return true;
    }

    private static String sentence(String bind, int port, Setting named, IOException problem) {
        if (new InetSocketAddress(bind, port).isUnresolved()) {
            return "RIPPLE_BIND is \"" + bind + "\", which is no address of this machine.";
        }
        // Only the system's own words tell a port in use from one that may not be used.
        return Stream.iterate((Throwable) problem, Objects::nonNull, Throwable::getCause)
                        .anyMatch(cause -> String.valueOf(cause.getMessage()).contains("already in use"))
                ? "Port " + port + " is taken by another program; end it, or set " + named.environmentName()
                        + " to a free one."
                : "Ripple may not listen at " + bind + ":" + port
                        + "; is RIPPLE_BIND an address of this machine, and may Ripple use that port?";
    }

    private static String shown(String host) {
        return host.contains(":") ? "[" + host + "]" : host;
    }
}
