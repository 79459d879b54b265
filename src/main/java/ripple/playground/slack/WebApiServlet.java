package ripple.playground.slack;

import com.fasterxml.jackson.databind.node.ObjectNode;
import jakarta.servlet.http.HttpServlet;
import jakarta.servlet.http.HttpServletRequest;
import jakarta.servlet.http.HttpServletResponse;
import java.io.IOException;
import java.nio.charset.StandardCharsets;
import java.time.Duration;
import java.util.Optional;
import org.eclipse.jetty.ee10.servlet.ServletContextRequest;

/** {@code /api/{method}}: Slack's Web API over HTTP, by form or JSON, with every request in the log. */
final class WebApiServlet extends HttpServlet {
    private static final long serialVersionUID = 1L;

    private final transient WebApi api;
    private final transient RequestLog log;
    private final transient Neighborhood neighborhood;

    WebApiServlet(WebApi api, RequestLog log, Neighborhood neighborhood) {
        this.api = api;
        this.log = log;
        this.neighborhood = neighborhood;
    }

    @Override
    protected void doGet(HttpServletRequest request, HttpServletResponse response) throws IOException {
        doPost(request, response);
    }

    @Override
    protected void doPost(HttpServletRequest request, HttpServletResponse response) throws IOException {
        String method = Optional.ofNullable(request.getPathInfo()).orElse("/").substring(1);
        ObjectNode arguments = RequestBody.arguments(request);
        String token = token(request, arguments);
        arguments.remove("token");
        WebApiServlet meant =
                neighborhood.ofToken(token).map(EmulatedSlack::api).orElse(this);
        Reply reply = meant.answer(new Call(method, arguments), token);
        if (reply.cut()) {
            cut(request);
        } else {
            meant.write(response, reply);
        }
    }

    private Reply answer(Call call, String token) {
        long begun = System.nanoTime();
        Reply reply = call.method().equals(Neighborhood.ACCESS) ? neighborhood.access(call) : api.answer(call, token);
        long millis = Duration.ofNanos(System.nanoTime() - begun).toMillis();
        String answer = reply.cut() ? "(the connection was cut after the work was done)" : reply.body();
        call.arguments().remove("client_secret");
        log.add(
                LogEntry.Direction.IN,
                call.method(),
                Json.write(call.arguments()),
                new RequestLog.Outcome(reply.cut() ? 0 : reply.status(), millis, call.breaches(), answer));
        return reply;
    }

    private static String token(HttpServletRequest request, ObjectNode arguments) {
        String header = Optional.ofNullable(request.getHeader("Authorization")).orElse("");
        return header.startsWith("Bearer ")
                ? header.substring("Bearer ".length()).strip()
                : arguments.path("token").asText("");
    }

    static void cut(HttpServletRequest request) {
        ServletContextRequest.getServletContextRequest(request)
                .getConnectionMetaData()
                .getConnection()
                .getEndPoint()
                .close();
    }

    private void write(HttpServletResponse response, Reply reply) throws IOException {
        response.setStatus(reply.status());
        response.setContentType("application/json; charset=utf-8");
        response.setHeader("X-OAuth-Scopes", api.grantedScopes());
        reply.headers().forEach(response::setHeader);
        response.getOutputStream().write(reply.body().getBytes(StandardCharsets.UTF_8));
    }
}
