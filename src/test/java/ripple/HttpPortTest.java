package ripple;

import static org.assertj.core.api.Assertions.assertThat;
import static org.assertj.core.api.Assertions.assertThatThrownBy;

import jakarta.servlet.http.HttpServlet;
import jakarta.servlet.http.HttpServletRequest;
import jakarta.servlet.http.HttpServletResponse;
import java.io.IOException;
import java.net.InetAddress;
import java.net.ServerSocket;
import java.net.Socket;
import java.net.URI;
import java.net.http.HttpClient;
import java.net.http.HttpRequest;
import java.net.http.HttpResponse;
import java.nio.charset.StandardCharsets;
import java.time.Duration;
import java.util.concurrent.CompletableFuture;
import java.util.concurrent.CountDownLatch;
import org.eclipse.jetty.ee10.servlet.ServletContextHandler;
import org.eclipse.jetty.ee10.servlet.ServletHolder;
import org.junit.jupiter.api.AfterEach;
import org.junit.jupiter.api.Test;

class HttpPortTest {
    private final HttpPort port = HttpPort.take("127.0.0.1", 0, Setting.PORT);
    private final HttpClient client = HttpClient.newHttpClient();

    @AfterEach
    void close() {
        port.close();
    }

    @Test
    void saysInWordsThatThePortIsTaken() throws IOException {
        try (ServerSocket other = new ServerSocket(0, 1, InetAddress.getLoopbackAddress())) {
            assertThatThrownBy(() -> HttpPort.take("127.0.0.1", other.getLocalPort(), Setting.PORT))
                    .isInstanceOf(WrongSettings.class)
                    .hasMessage("Port " + other.getLocalPort()
                            + " is taken by another program; end it, or set RIPPLE_PORT to a free one.");
        }
    }

    @Test
    void saysInWordsThatTheAddressIsNotOfThisMachine() {
        assertThatThrownBy(() -> HttpPort.take("192.0.2.1", 0, Setting.PORT))
                .isInstanceOf(WrongSettings.class)
                .hasMessageContaining("192.0.2.1:0; is RIPPLE_BIND an address of this machine");
        assertThatThrownBy(() -> HttpPort.take("no.such.host.invalid", 0, Setting.PORT))
                .isInstanceOf(WrongSettings.class)
                .hasMessageContaining("RIPPLE_BIND is \"no.such.host.invalid\"");
    }

    @Test
    void doesNotSayWhatItIsAndShowsNoStackTrace() throws Exception {
        answer((request, response) -> {
            throw new IllegalStateException("inside");
        });

        HttpResponse<String> broken = get("/");

        assertThat(broken.statusCode()).isEqualTo(500);
        assertThat(broken.body()).isEqualTo("Server Error\n");
        assertThat(broken.headers().map()).doesNotContainKeys("server", "x-powered-by");
    }

    @Test
    void showsNothingOfMalformedRequests() throws IOException {
        answer((request, response) -> {});
        try (Socket socket =
                new Socket(InetAddress.getLoopbackAddress(), port.address().getPort())) {
            socket.getOutputStream().write("G<T /<script> HTTP/1.1\r\n\r\n".getBytes(StandardCharsets.US_ASCII));

            String said = new String(socket.getInputStream().readAllBytes(), StandardCharsets.UTF_8);

            assertThat(said).startsWith("HTTP/1.1 400").doesNotContain("script", "Jetty", "\tat ");
        }
    }

    @Test
    void letsRequestsInFlightEnd() throws Exception {
        var arrived = new CountDownLatch(1);
        var finish = new CountDownLatch(1);
        answer((request, response) -> {
            if (request.getRequestURI().equals("/slow")) {
                arrived.countDown();
                await(finish);
            }
            response.getWriter().write("kept");
        });
        URI address = port.address();
        var inFlight = client.sendAsync(request("/slow"), HttpResponse.BodyHandlers.ofString());
        arrived.await();

        var closing = CompletableFuture.runAsync(port::close);
        while (isOpen(address)) {
            Thread.onSpinWait();
        }
        finish.countDown();

        assertThat(inFlight.get().body()).isEqualTo("kept");
        closing.get();
    }

    /** Of the address it had: a port that is closed has none. Who is let in at the very last moment gets no answer. */
    private boolean isOpen(URI address) throws InterruptedException {
        try {
            var question = HttpRequest.newBuilder(address)
                    .timeout(Duration.ofSeconds(1))
                    .build();
            var answer = client.send(question, HttpResponse.BodyHandlers.discarding());
            return answer.statusCode() == 200;
        } catch (IOException e) {
            return false;
        }
    }

    private static void await(CountDownLatch latch) {
        try {
            latch.await();
        } catch (InterruptedException e) {
            throw new IllegalStateException(e);
        }
    }

    @FunctionalInterface
    private interface Answer {
        void to(HttpServletRequest request, HttpServletResponse response) throws IOException;
    }

    private void answer(Answer answer) {
        var context = new ServletContextHandler();
        var servlet = new HttpServlet() {
            private static final long serialVersionUID = 1L;

            @Override
            protected void service(HttpServletRequest request, HttpServletResponse response) throws IOException {
                answer.to(request, response);
            }
        };
        context.addServlet(new ServletHolder(servlet), "/*");
        port.answerWith(context);
    }

    private HttpResponse<String> get(String path) throws IOException, InterruptedException {
        return client.send(request(path), HttpResponse.BodyHandlers.ofString());
    }

    private HttpRequest request(String path) {
        return HttpRequest.newBuilder(port.address().resolve(path)).build();
    }
}
