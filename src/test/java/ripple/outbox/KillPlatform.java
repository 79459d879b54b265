package ripple.outbox;

import com.sun.net.httpserver.HttpExchange;
import com.sun.net.httpserver.HttpServer;
import java.io.IOException;
import java.io.UncheckedIOException;
import java.net.InetAddress;
import java.net.InetSocketAddress;
import java.net.URI;
import java.net.URLDecoder;
import java.nio.charset.StandardCharsets;
import java.time.Clock;
import java.time.Duration;
import java.util.ArrayList;
import java.util.HashSet;
import java.util.List;
import java.util.Random;
import java.util.Set;
import java.util.concurrent.ExecutorService;
import java.util.concurrent.Executors;
import java.util.concurrent.TimeUnit;
import java.util.concurrent.locks.LockSupport;

/** A platform of the kill test: lives in the parent, outlives every kill, remembers what arrived and answers badly now and then. */
final class KillPlatform implements AutoCloseable {
    /** What one request lasts at most, in both processes. */
    static final Duration REQUEST = Duration.ofMillis(400);

    /** What is older when its turn comes is not taken: nobody looks for it before it is so old. On a machine without a free processor that happens. */
    private static final Duration OLDEST = REQUEST.multipliedBy(2);

    private static final int TOO_MANY = 429;

    private final HttpServer server;
    private final ExecutorService threads = Executors.newFixedThreadPool(16);
    private final Random random;
    private final List<Arrival> arrivals = new ArrayList<>();
    private final Set<String> marks = new HashSet<>();
    private volatile boolean healed;
    private int faults;
    private int late;

    /** A message as it arrived: {@code id-…} in a line of a conversation. */
    record Arrival(String conversation, String words, long id) {}

    KillPlatform(long seed) {
        System.setProperty("sun.net.httpserver.nodelay", "true");
        random = new Random(seed);
        try {
            server = HttpServer.create(new InetSocketAddress(InetAddress.getLoopbackAddress(), 0), 64);
        } catch (IOException trouble) {
            throw new UncheckedIOException(trouble);
        }
        server.createContext("/deliver", this::deliver);
        server.createContext("/find", this::find);
        server.setExecutor(threads);
        server.start();
    }

    URI address() {
        return URI.create("http://127.0.0.1:" + server.getAddress().getPort() + "/");
    }

    void heal() {
        healed = true;
    }

    synchronized List<Arrival> arrivals() {
        return List.copyOf(arrivals);
    }

    synchronized int faults() {
        return faults;
    }

    /** Requests that were too old to be taken. */
    synchronized int late() {
        return late;
    }

    private void deliver(HttpExchange exchange) throws IOException {
        String[] parts = read(exchange).split("\n", -1);
        switch (fault()) {
            case 0 -> exchange.close(); // nothing arrived, nothing answered
            case 1 -> answer(exchange, 500);
            case 2 -> answer(exchange, TOO_MANY);
            case 3 -> {
                arrive(parts);
                exchange.close();
            }
            case 4 -> {
                arrive(parts);
                answer(exchange, 503);
            }
            case 5 -> {
                LockSupport.parkNanos(REQUEST.dividedBy(2).toNanos());
                boolean isTaken = arrive(parts);
                LockSupport.parkNanos(REQUEST.toNanos());
                answer(exchange, isTaken);
            }
            default -> answer(exchange, arrive(parts));
        }
    }

    /** One in eight goes wrong. */
    private synchronized int fault() {
        int kind = healed ? 47 : random.nextInt(48);
        faults += kind < 6 ? 1 : 0;
        return kind;
    }

    private synchronized boolean arrive(String[] parts) {
        if (Clock.systemUTC().millis() - Long.parseLong(parts[3]) > OLDEST.toMillis()) {
            late++;
            return false;
        }
        String mark = parts[1];
        arrivals.add(new Arrival(parts[0], parts[2], Long.parseLong(mark.substring(0, mark.indexOf('-')))));
        marks.add(mark);
        return true;
    }

    private void find(HttpExchange exchange) throws IOException {
        String mark = read(exchange);
        synchronized (this) {
            answer(exchange, marks.contains(mark) ? 200 : 404);
        }
    }

    private static String read(HttpExchange exchange) throws IOException {
        return URLDecoder.decode(
                new String(exchange.getRequestBody().readAllBytes(), StandardCharsets.UTF_8), StandardCharsets.UTF_8);
    }

    private static void answer(HttpExchange exchange, boolean isTaken) throws IOException {
        answer(exchange, isTaken ? 200 : 503);
    }

    private static void answer(HttpExchange exchange, int status) throws IOException {
        exchange.sendResponseHeaders(status, -1);
        exchange.close();
    }

    @Override
    public void close() throws InterruptedException {
        server.stop(0);
        threads.shutdown();
        threads.awaitTermination(5, TimeUnit.SECONDS);
    }
}
