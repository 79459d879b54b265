package ripple.bench;

import com.sun.net.httpserver.HttpExchange;
import com.sun.net.httpserver.HttpServer;
import java.io.IOException;
import java.net.InetAddress;
import java.net.InetSocketAddress;
import java.nio.charset.StandardCharsets;
import java.util.Map;
import java.util.concurrent.ExecutorService;
import java.util.concurrent.Executors;

/** The Slack that Ripple asks while it is measured: it says yes to everything and remembers nothing. */
final class SlackStub implements AutoCloseable {

    private static final Map<String, String> ANSWERS = Map.of(
            "/api/auth.test",
            "{\"ok\":true,\"team_id\":\"" + Prepared.TEAM + "\",\"user_id\":\"U0RIPPLE00\",\"bot_id\":\"B0RIPPLE00\"}",
            "/api/users.info",
            "{\"ok\":true,\"user\":{\"id\":\"U0\",\"team_id\":\"" + Prepared.TEAM
                    + "\",\"real_name\":\"Somebody\",\"tz\":\"America/Chicago\"}}",
            "/api/conversations.open",
            "{\"ok\":true,\"channel\":{\"id\":\"D0\"}}",
            "/api/chat.postMessage",
            "{\"ok\":true,\"channel\":\"D0\",\"ts\":\"1700000000.000100\"}");

    private final HttpServer server;
    private final ExecutorService threads = Executors.newFixedThreadPool(2);

    SlackStub() throws IOException {
        System.setProperty("sun.net.httpserver.nodelay", "true"); // else each answer waits 40 ms
        server = HttpServer.create(new InetSocketAddress(InetAddress.getLoopbackAddress(), 0), 0);
        server.setExecutor(threads);
        server.createContext("/", SlackStub::answer);
        server.start();
    }

    String api() {
        return "http://127.0.0.1:" + server.getAddress().getPort() + "/api/";
    }

    String responseUrl() {
        return "http://127.0.0.1:" + server.getAddress().getPort() + "/response/1";
    }

    private static void answer(HttpExchange exchange) throws IOException {
        exchange.getRequestBody().readAllBytes();
        byte[] body = ANSWERS.getOrDefault(exchange.getRequestURI().getPath(), "{\"ok\":true}")
                .getBytes(StandardCharsets.UTF_8);
        exchange.getResponseHeaders().add("Content-Type", "application/json");
        exchange.sendResponseHeaders(200, body.length);
        exchange.getResponseBody().write(body);
        exchange.close();
    }

    @Override
    public void close() {
        server.stop(0);
        threads.shutdownNow();
    }
}
