package ripple.web;

import com.fasterxml.jackson.databind.ObjectMapper;
import jakarta.servlet.http.HttpServlet;
import jakarta.servlet.http.HttpServletRequest;
import jakarta.servlet.http.HttpServletResponse;
import java.io.IOException;
import java.time.Clock;
import java.util.LinkedHashMap;
import java.util.List;
import java.util.Map;

/**
 * Tells machines how Ripple is: {@code /health/live} (the process answers) and {@code /health/ready} (200 if everything is
 * well, else 503 with a sentence for what is not). To be mounted at {@link #PATH}.
 */
public final class HealthServlet extends HttpServlet {

    /** Where it is mounted. */
    public static final String PATH = "/health/*";

    private static final long serialVersionUID = 1L;

    private final transient Readiness readiness;
    private final transient ObjectMapper json = new ObjectMapper();

    public HealthServlet(List<Check> checks, Clock clock) {
        this.readiness = new Readiness(checks, clock);
    }

    @Override
    protected void doGet(HttpServletRequest request, HttpServletResponse response) throws IOException {
        switch (String.valueOf(request.getPathInfo())) {
            case "/live" -> write(response, HttpServletResponse.SC_OK, Map.of("status", "alive"));
            case "/ready" -> ready(response);
            default -> response.sendError(HttpServletResponse.SC_NOT_FOUND);
        }
    }

    private void ready(HttpServletResponse response) throws IOException {
        Map<String, String> answers = readiness.answers();
        boolean well = answers.values().stream().allMatch(Readiness.WELL::equals);
        Map<String, Object> told = new LinkedHashMap<>();
        told.put("status", well ? "ready" : "not ready");
        told.put("checks", answers);
        write(response, well ? HttpServletResponse.SC_OK : HttpServletResponse.SC_SERVICE_UNAVAILABLE, told);
    }

    private void write(HttpServletResponse response, int status, Object body) throws IOException {
        response.setStatus(status);
        response.setContentType("application/json");
        response.setHeader("Cache-Control", "no-store");
        response.setHeader("X-Content-Type-Options", "nosniff");
        response.getOutputStream().write(json.writeValueAsBytes(body));
    }

    @Override
    public void destroy() {
        readiness.close();
    }
}
