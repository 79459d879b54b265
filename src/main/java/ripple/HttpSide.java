package ripple;

import io.micrometer.prometheusmetrics.PrometheusMeterRegistry;
import jakarta.servlet.DispatcherType;
import java.net.URI;
import java.time.Clock;
import java.util.EnumSet;
import java.util.List;
import java.util.Optional;
import org.eclipse.jetty.ee10.servlet.FilterHolder;
import org.eclipse.jetty.ee10.servlet.ServletContextHandler;
import org.eclipse.jetty.ee10.servlet.ServletHolder;
import ripple.slack.SlackEntrance;
import ripple.slack.install.SlackInstall;
import ripple.web.Check;
import ripple.web.HealthServlet;
import ripple.web.MetricsServlet;

/** Everything Ripple answers by HTTP: Slack, health, and metrics where an administrator wants them. */
final class HttpSide implements AutoCloseable {
    private static final String LOOPBACK = "127.0.0.1";

    private final Config.Http settings;
    private final HttpPort port;
    private final Optional<HttpPort> metricsPort;

    private HttpSide(Config.Http settings) {
        this.settings = settings;
        this.port = HttpPort.take(settings.bind(), settings.port(), Setting.PORT);
        this.metricsPort = settings.metricsPort().map(this::takeForMetrics);
    }

    /** Slack's requests, and if workspaces may take Ripple in by themselves, the pages for that. */
    record SlackSide(SlackEntrance entrance, Optional<SlackInstall> install) {}

    /** Takes the ports; nothing is answered yet. */
    static HttpSide take(Config.Http settings) {
        return new HttpSide(settings);
    }

    private HttpPort takeForMetrics(int number) {
        try {
            return HttpPort.take(LOOPBACK, number, Setting.METRICS_PORT);
        } catch (WrongSettings e) {
            port.close();
            throw e;
        }
    }

    /** Answers from now on. */
    void open(SlackSide slack, List<Check> checks, PrometheusMeterRegistry meters, Clock clock) {
        var metrics = new MetricsServlet(meters);
        var pages = new ServletContextHandler();
        pages.addFilter(
                new FilterHolder(slack.entrance().filter()), SlackEntrance.PATH, EnumSet.of(DispatcherType.REQUEST));
        pages.addServlet(new ServletHolder(slack.entrance().servlet()), SlackEntrance.PATH);
        slack.install().ifPresent(install -> {
            pages.addServlet(new ServletHolder(install.beginning()), SlackInstall.PATH);
            pages.addServlet(new ServletHolder(install.end()), SlackInstall.RETURN);
        });
        pages.addServlet(new ServletHolder(new HealthServlet(checks, clock)), HealthServlet.PATH);
        if (settings.publicMetrics()) {
            pages.addServlet(new ServletHolder(metrics), MetricsServlet.PATH);
        }
        port.answerWith(pages);
        metricsPort.ifPresent(own -> {
            var inside = new ServletContextHandler();
            inside.addServlet(new ServletHolder(metrics), MetricsServlet.PATH);
            own.answerWith(inside);
        });
    }

    URI address() {
        return port.address();
    }

    /** Takes nothing new and lets requests in flight end. */
    @Override
    public void close() {
        port.close();
        metricsPort.ifPresent(HttpPort::close);
    }
}
