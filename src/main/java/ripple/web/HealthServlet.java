package ripple.web;

import com.fasterxml.jackson.core.JsonFactory;
import com.fasterxml.jackson.core.JsonGenerator;
import jakarta.servlet.http.HttpServlet;
import jakarta.servlet.http.HttpServletRequest;
import jakarta.servlet.http.HttpServletResponse;
import java.io.ByteArrayOutputStream;
import java.io.IOException;
import java.nio.charset.StandardCharsets;
import java.time.Clock;
import java.util.List;
import java.util.Map;

/**
 * Tells machines how Ripple is: {@code /health/live} (the process answers) and {@code /health/ready} (200 if everything is
 * well, else 503 with a sentence for what is not). To be mounted at {@link #PATH}.
 */
public final class HealthServlet extends HttpServlet {

    /** Where it is mounted. */
    public static final String PATH = "/health/*";

    private static final String ALIVE = "{\"status\":\"alive\"}";

    private static final long serialVersionUID = 1L;

    private final transient Readiness readiness;
    /** Not a mapper, whose four hundred classes the first look would wait for. */
    private final transient JsonFactory json = new JsonFactory();

    public HealthServlet(List<Check> checks, Clock clock) {
        this.readiness = new Readiness(checks, clock);
    }

    @Override
    protected void doGet(HttpServletRequest request, HttpServletResponse response) throws IOException {
        switch (String.valueOf(request.getPathInfo())) {
            case "/live" -> write(response, HttpServletResponse.SC_OK, ALIVE.getBytes(StandardCharsets.UTF_8));
            case "/ready" -> ready(response);
            default -> response.sendError(HttpServletResponse.SC_NOT_FOUND);
        }
    }

    private void ready(HttpServletResponse response) throws IOException {
        Map<String, String> answers = readiness.answers();
        boolean well = answers.values().stream().allMatch(Readiness.WELL::equals);
        write(
                response,
                well ? HttpServletResponse.SC_OK : HttpServletResponse.SC_SERVICE_UNAVAILABLE,
                told(well ? "ready" : "not ready", answers));
    }

    private byte[] told(String status, Map<String, String> answers) throws IOException {
        ByteArrayOutputStream told = new ByteArrayOutputStream();
        try (JsonGenerator writing = json.createGenerator(told)) {
            writing.writeStartObject();
            writing.writeStringField("status", status);
            writing.writeObjectFieldStart("checks");
            for (Map.Entry<String, String> answer : answers.entrySet()) {
                writing.writeStringField(answer.getKey(), answer.getValue());
            }
            writing.writeEndObject();
            writing.writeEndObject();
        }
        return told.toByteArray();
    }

    private static void write(HttpServletResponse response, int status, byte[] body) throws IOException {
        response.setStatus(status);
        response.setContentType("application/json");
        response.setHeader("Cache-Control", "no-store");
        response.setHeader("X-Content-Type-Options", "nosniff");
        response.getOutputStream().write(body);
    }

    @Override
    public void destroy() {
        readiness.close();
    }
}
