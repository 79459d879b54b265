package ripple.playground;

import com.fasterxml.jackson.databind.JsonNode;
import com.fasterxml.jackson.databind.node.ObjectNode;
import com.sun.net.httpserver.HttpExchange;
import com.sun.net.httpserver.HttpServer;
import java.io.IOException;
import java.net.InetAddress;
import java.net.InetSocketAddress;
import java.net.URI;
import java.net.URLDecoder;
import java.net.http.HttpClient;
import java.net.http.HttpRequest;
import java.net.http.HttpResponse;
import java.nio.charset.StandardCharsets;
import java.util.Map;
import java.util.concurrent.BlockingQueue;
import java.util.concurrent.LinkedBlockingQueue;
import java.util.concurrent.TimeUnit;
import java.util.function.UnaryOperator;
import java.util.stream.Collectors;
import java.util.stream.Stream;
import ripple.playground.slack.Json;

/** An application that opens whatever form a test wants to see, and keeps what was sent to it. */
final class StandInApplication implements AutoCloseable {
    private final URI webApi;
    private final String token;
    private final HttpServer server;
    private final HttpClient http = HttpClient.newHttpClient();
    private final BlockingQueue<JsonNode> received = new LinkedBlockingQueue<>();
    private volatile JsonNode form = Json.object();
    private volatile UnaryOperator<JsonNode> answer = payload -> Json.object();

    StandInApplication(URI webApi, String token) throws IOException {
        this.webApi = webApi;
        this.token = token;
        this.server = HttpServer.create(new InetSocketAddress(InetAddress.getLoopbackAddress(), 0), 0);
        server.createContext("/", this::handle);
        server.start();
    }

    URI events() {
        return URI.create("http://127.0.0.1:" + server.getAddress().getPort() + "/slack/events");
    }

    /** The form that a command opens from now on. */
    void opens(JsonNode view) {
        form = view;
    }

    /** What a sent form is answered with. */
    void answers(UnaryOperator<JsonNode> toPayload) {
        answer = toPayload;
    }

    /** The next payload of interactivity. */
    JsonNode next() throws InterruptedException {
        JsonNode payload = received.poll(10, TimeUnit.SECONDS);
        if (payload == null) {
            throw new IllegalStateException("Nothing was sent to the application");
        }
        return payload;
    }

    JsonNode call(String method, JsonNode arguments) throws IOException {
        HttpRequest request = HttpRequest.newBuilder(webApi.resolve(method))
                .header("Authorization", "Bearer " + token)
                .header("Content-Type", "application/json; charset=utf-8")
                .POST(HttpRequest.BodyPublishers.ofString(Json.write(arguments)))
                .build();
        try {
            String body =
                    http.send(request, HttpResponse.BodyHandlers.ofString()).body();
            JsonNode answered = Json.parse(body).orElseThrow();
            if (!answered.path("ok").asBoolean()) {
                throw new IllegalStateException(method + ": " + body);
            }
            return answered;
        } catch (InterruptedException stopping) {
            Thread.currentThread().interrupt();
            throw new IllegalStateException(stopping);
        }
    }

    private void handle(HttpExchange exchange) throws IOException {
        String body = new String(exchange.getRequestBody().readAllBytes(), StandardCharsets.UTF_8);
        JsonNode answered = body.startsWith("{") ? Json.object() : ofForm(fields(body));
        byte[] bytes = answered.isEmpty() ? new byte[0] : Json.write(answered).getBytes(StandardCharsets.UTF_8);
        exchange.getResponseHeaders().add("Content-Type", "application/json");
        exchange.sendResponseHeaders(200, bytes.length == 0 ? -1 : bytes.length);
        exchange.getResponseBody().write(bytes);
        exchange.close();
    }

    private JsonNode ofForm(Map<String, String> fields) throws IOException {
        if (fields.containsKey("command")) {
            ObjectNode opening = Json.object().put("trigger_id", fields.get("trigger_id"));
            opening.set("view", form);
            call("views.open", opening);
            return Json.object();
        }
        JsonNode payload = Json.parse(fields.getOrDefault("payload", "{}")).orElseThrow();
        received.add(payload);
        return payload.path("type").asText().equals("view_submission") ? answer.apply(payload) : Json.object();
    }

    private static Map<String, String> fields(String body) {
        return Stream.of(body.split("&"))
                .map(each -> each.split("=", 2))
                .collect(Collectors.toMap(
                        each -> each[0], each -> URLDecoder.decode(each[1], StandardCharsets.UTF_8)));
    }

    @Override
    public void close() {
        server.stop(0);
    }
}
