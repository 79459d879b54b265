package ripple.slack;

import jakarta.servlet.http.HttpServlet;
import jakarta.servlet.http.HttpServletRequest;
import jakarta.servlet.http.HttpServletResponse;
import java.io.IOException;
import java.net.URLDecoder;
import java.nio.charset.StandardCharsets;
import java.util.Arrays;
import java.util.List;
import java.util.Map;
import java.util.Queue;
import java.util.concurrent.ConcurrentHashMap;
import java.util.concurrent.ConcurrentLinkedQueue;
import java.util.concurrent.CopyOnWriteArrayList;
import java.util.function.Function;
import java.util.stream.Collectors;
import org.eclipse.jetty.ee10.servlet.ServletContextHandler;
import org.eclipse.jetty.ee10.servlet.ServletHolder;
import org.eclipse.jetty.server.Server;
import org.eclipse.jetty.server.ServerConnector;
import ripple.slack.platform.SlackAddress;

/** The smallest Slack: remembers what it was asked, and answers what the test says. */
public final class StubSlack implements AutoCloseable {

    private final Server server = new Server();
    private final ServerConnector connector = new ServerConnector(server);
    private final List<Call> calls = new CopyOnWriteArrayList<>();
    private final Map<String, Function<Call, Reply>> answers = new ConcurrentHashMap<>();
    private final Map<String, Queue<Reply>> once = new ConcurrentHashMap<>();

    public StubSlack() throws Exception {
        connector.setHost("127.0.0.1");
        server.addConnector(connector);
        ServletContextHandler context = new ServletContextHandler();
        context.addServlet(new ServletHolder(new Desk()), "/*");
        server.setHandler(context);
        server.start();
        reset();
    }

    /** Forgets what it was asked and answers as a healthy Slack again. */
    public void reset() {
        calls.clear();
        once.clear();
        answers.clear();
        answer("auth.test", "{\"ok\":true,\"team_id\":\"T1\",\"user_id\":\"UBOT\",\"bot_id\":\"B1\"}");
        answer("conversations.open", "{\"ok\":true,\"channel\":{\"id\":\"D1\"}}");
        answer("chat.postMessage", "{\"ok\":true,\"channel\":\"D1\",\"ts\":\"1700000000.000100\"}");
        answer("views.open", "{\"ok\":true,\"view\":{\"id\":\"V1\",\"hash\":\"h1\"}}");
        answer(
                "users.info",
                "{\"ok\":true,\"user\":{\"id\":\"U1\",\"team_id\":\"T1\",\"real_name\":\"Ana Pérez\",\"tz\":\"America/Chicago\"}}");
    }

    public SlackAddress address() {
        return SlackAddress.of("http://127.0.0.1:" + connector.getLocalPort() + "/api/");
    }

    String responseUrl() {
        return "http://127.0.0.1:" + connector.getLocalPort() + "/response/1";
    }

    /** Answers so from now on. */
    public void answer(String method, String json) {
        answers.put(method, call -> new Reply(200, json, Map.of()));
    }

    public void answer(String method, Function<Call, Reply> answer) {
        answers.put(method, answer);
    }

    /** Answers so the next time. */
    public void answerOnce(String method, Reply reply) {
        once.computeIfAbsent(method, unused -> new ConcurrentLinkedQueue<>()).add(reply);
    }

    public List<Call> calls(String method) {
        return calls.stream().filter(call -> call.method().equals(method)).toList();
    }

    public List<Call> calls() {
        return List.copyOf(calls);
    }

    @Override
    public void close() throws Exception {
        server.stop();
    }

    /** A call it got; {@code response/…} is a method, too. */
    public record Call(String method, Map<String, String> arguments, String body, String authorization) {
        public String argument(String name) {
            return arguments.getOrDefault(name, "");
        }
    }

    /** What it answers; status 0 cuts the connection. */
    public record Reply(int status, String body, Map<String, String> headers) {
        public static Reply ok(String json) {
            return new Reply(200, json, Map.of());
        }

        public static Reply status(int status) {
            return new Reply(status, "", Map.of());
        }
    }

    private final class Desk extends HttpServlet {
        private static final long serialVersionUID = 1L;

        @Override
        protected void service(HttpServletRequest request, HttpServletResponse response) throws IOException {
            Call call = read(request);
            calls.add(call);
            Queue<Reply> next = once.getOrDefault(call.method(), new ConcurrentLinkedQueue<>());
            Reply reply = next.poll();
            if (reply == null) {
                reply = answers.getOrDefault(call.method(), unused -> Reply.ok("{\"ok\":true}"))
                        .apply(call);
            }
            if (reply.status() == 0) {
                throw new IOException("cut");
            }
            reply.headers().forEach(response::setHeader);
            response.setStatus(reply.status());
            response.setContentType("application/json; charset=utf-8");
            response.getOutputStream().write(reply.body().getBytes(StandardCharsets.UTF_8));
        }

        private Call read(HttpServletRequest request) throws IOException {
            String body = new String(request.getInputStream().readAllBytes(), StandardCharsets.UTF_8);
            boolean form = String.valueOf(request.getContentType()).startsWith("application/x-www-form-urlencoded")
                    && !body.isEmpty();
            Map<String, String> arguments = !form
                    ? Map.of()
                    : Arrays.stream(body.split("&"))
                            .map(pair -> pair.split("=", 2))
                            .collect(Collectors.toMap(pair -> decode(pair[0]), pair -> decode(pair[1])));
            String method = request.getRequestURI().replaceFirst("^/api/", "").replaceFirst("^/", "");
            return new Call(method, arguments, body, String.valueOf(request.getHeader("Authorization")));
        }

        private String decode(String text) {
            return URLDecoder.decode(text, StandardCharsets.UTF_8);
        }
    }
}
