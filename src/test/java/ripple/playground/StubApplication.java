package ripple.playground;

import com.fasterxml.jackson.databind.JsonNode;
import jakarta.servlet.http.HttpServlet;
import jakarta.servlet.http.HttpServletRequest;
import jakarta.servlet.http.HttpServletResponse;
import java.io.IOException;
import java.net.URI;
import java.net.URLDecoder;
import java.nio.charset.StandardCharsets;
import java.util.ArrayList;
import java.util.Collections;
import java.util.LinkedHashMap;
import java.util.List;
import java.util.Map;
import java.util.concurrent.BlockingQueue;
import java.util.concurrent.LinkedBlockingQueue;
import java.util.concurrent.TimeUnit;
import java.util.function.Function;
import org.eclipse.jetty.ee10.servlet.ServletContextHandler;
import org.eclipse.jetty.ee10.servlet.ServletHolder;
import org.eclipse.jetty.server.Server;
import org.eclipse.jetty.server.ServerConnector;
import org.eclipse.jetty.util.component.LifeCycle;
import ripple.playground.slack.Json;

/** An application for tests: it remembers what it was sent and answers as it was told to. */
final class StubApplication implements AutoCloseable {
    record Received(Map<String, String> headers, String body) {
        String header(String name) {
            return headers.getOrDefault(name.toLowerCase(java.util.Locale.ROOT), "");
        }

        /** The fields of a form. */
        Map<String, String> fields() {
            Map<String, String> fields = new LinkedHashMap<>();
            for (String pair : body.split("&", -1)) {
                int equals = pair.indexOf('=');
                fields.put(
                        pair.substring(0, equals),
                        URLDecoder.decode(pair.substring(equals + 1), StandardCharsets.UTF_8));
            }
            return fields;
        }

        String field(String name) {
            return fields().getOrDefault(name, "");
        }

        /** The JSON of an event, or of the `payload` in a form. */
        JsonNode json() {
            return Json.parse(body.startsWith("{") ? body : fields().getOrDefault("payload", "{}"))
                    .orElseThrow();
        }
    }

    record Answer(int status, String contentType, String body) {
        static Answer empty() {
            return new Answer(200, "text/plain", "");
        }

        static Answer json(String body) {
            return new Answer(200, "application/json", body.replace('\'', '"'));
        }
    }

    private final Server server = new Server();
    private final ServerConnector connector = new ServerConnector(server);
    private final BlockingQueue<Received> received = new LinkedBlockingQueue<>();
    private volatile Function<Received, Answer> behavior = any -> Answer.empty();

    StubApplication() {
        connector.setHost("127.0.0.1");
        server.addConnector(connector);
        ServletContextHandler context = new ServletContextHandler("/");
        context.addServlet(new ServletHolder(new Ear()), "/slack/events");
        server.setHandler(context);
        LifeCycle.start(server);
    }

    URI events() {
        return URI.create("http://127.0.0.1:" + connector.getLocalPort() + "/slack/events");
    }

    void answers(Answer answer) {
        behavior = any -> answer;
    }

    void does(Function<Received, Answer> work) {
        behavior = work;
    }

    /** The next request, in the order they came. */
    Received next() throws InterruptedException {
        Received next = received.poll(10, TimeUnit.SECONDS);
        if (next == null) {
            throw new AssertionError("Nothing was sent to the application");
        }
        return next;
    }

    boolean isQuiet() {
        return received.isEmpty();
    }

    @Override
    public void close() {
        LifeCycle.stop(server);
    }

    private final class Ear extends HttpServlet {
        private static final long serialVersionUID = 1L;

        @Override
        protected void doPost(HttpServletRequest request, HttpServletResponse response) throws IOException {
            Map<String, String> headers = new LinkedHashMap<>();
            List<String> names = new ArrayList<>(Collections.list(request.getHeaderNames()));
            names.forEach(name -> headers.put(name.toLowerCase(java.util.Locale.ROOT), request.getHeader(name)));
            String body = new String(request.getInputStream().readAllBytes(), StandardCharsets.UTF_8);
            Received one = new Received(headers, body);
            received.add(one);
            Answer answer = behavior.apply(one);
            response.setStatus(answer.status());
            response.setContentType(answer.contentType());
            response.getOutputStream().write(answer.body().getBytes(StandardCharsets.UTF_8));
        }
    }
}
