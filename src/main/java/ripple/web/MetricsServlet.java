package ripple.web;

import io.micrometer.prometheusmetrics.PrometheusMeterRegistry;
import jakarta.servlet.http.HttpServlet;
import jakarta.servlet.http.HttpServletRequest;
import jakarta.servlet.http.HttpServletResponse;
import java.io.IOException;
import java.nio.charset.StandardCharsets;

/** Gives Ripple's numbers in the form that Prometheus reads. To be mounted at {@link #PATH}. */
public final class MetricsServlet extends HttpServlet {

    /** Where it is mounted. */
    public static final String PATH = "/metrics";

    private static final long serialVersionUID = 1L;
    private static final String TEXT = "text/plain; version=0.0.4; charset=utf-8";

    private final transient PrometheusMeterRegistry meters;

    public MetricsServlet(PrometheusMeterRegistry meters) {
        this.meters = meters;
    }

    @Override
    protected void doGet(HttpServletRequest request, HttpServletResponse response) throws IOException {
        response.setContentType(TEXT);
        response.setHeader("Cache-Control", "no-store");
        response.getOutputStream().write(meters.scrape(TEXT).getBytes(StandardCharsets.UTF_8));
    }
}
