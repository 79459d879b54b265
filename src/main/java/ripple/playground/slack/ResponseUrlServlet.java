package ripple.playground.slack;

import jakarta.servlet.http.HttpServlet;
import jakarta.servlet.http.HttpServletRequest;
import jakarta.servlet.http.HttpServletResponse;
import java.io.IOException;
import java.nio.charset.StandardCharsets;
import java.time.Duration;
import java.util.Optional;

/** {@code /response/{token}}: where an application answers a command or a press later. */
final class ResponseUrlServlet extends HttpServlet {
    private static final long serialVersionUID = 1L;
    private static final String WHAT = "response_url";

    private final transient ResponseUrls urls;
    private final transient Responder responder;
    private final transient RequestLog log;

    ResponseUrlServlet(ResponseUrls urls, Responder responder, RequestLog log) {
        this.urls = urls;
        this.responder = responder;
        this.log = log;
    }

    @Override
    protected void doPost(HttpServletRequest request, HttpServletResponse response) throws IOException {
        long begun = System.nanoTime();
        String token = Optional.ofNullable(request.getPathInfo()).orElse("/").substring(1);
        Call call = new Call(WHAT, RequestBody.arguments(request));
        Reply reply = answer(call, token);
        long millis = Duration.ofNanos(System.nanoTime() - begun).toMillis();
        log.add(
                LogEntry.Direction.IN,
                WHAT,
                Json.write(call.arguments()),
                new RequestLog.Outcome(reply.status(), millis, call.breaches(), reply.body()));
        response.setStatus(reply.status());
        response.setContentType("application/json; charset=utf-8");
        response.getOutputStream().write(reply.body().getBytes(StandardCharsets.UTF_8));
    }

    private Reply answer(Call call, String token) {
        try {
            ResponseUrls.Target target = urls.use(token);
            try {
                responder.respond(call, target);
                return Reply.ok(Json.object());
            } catch (Refusal refused) {
                return Reply.refused(400, refused);
            }
        } catch (Refusal gone) {
            call.note("A response_url works five times within 30 minutes: " + gone.error());
            return Reply.refused(404, gone);
        }
    }
}
