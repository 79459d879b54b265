package ripple.web;

import static org.assertj.core.api.Assertions.assertThat;

import io.micrometer.prometheusmetrics.PrometheusConfig;
import io.micrometer.prometheusmetrics.PrometheusMeterRegistry;
import java.net.URI;
import java.net.http.HttpClient;
import java.net.http.HttpRequest;
import java.net.http.HttpResponse;
import java.time.Clock;
import java.time.Duration;
import java.time.Instant;
import java.time.ZoneId;
import java.time.ZoneOffset;
import java.util.List;
import java.util.Optional;
import java.util.concurrent.CountDownLatch;
import java.util.concurrent.atomic.AtomicInteger;
import org.eclipse.jetty.ee10.servlet.ServletContextHandler;
import org.eclipse.jetty.ee10.servlet.ServletHolder;
import org.eclipse.jetty.server.Server;
import org.eclipse.jetty.server.ServerConnector;
import org.junit.jupiter.api.AfterEach;
import org.junit.jupiter.api.BeforeEach;
import org.junit.jupiter.api.Test;

class HealthServletTest {

    private volatile Optional<String> databaseProblem = Optional.empty();
    private volatile Runnable slackDelay = () -> {};
    private volatile Instant now = Instant.parse("2026-11-23T10:00:00Z");
    private final AtomicInteger asked = new AtomicInteger();
    private final PrometheusMeterRegistry meters = new PrometheusMeterRegistry(PrometheusConfig.DEFAULT);
    private final Server server = new Server();
    private final ServerConnector connector = new ServerConnector(server);

    @BeforeEach
    void start() throws Exception {
        connector.setHost("127.0.0.1");
        server.addConnector(connector);
        ServletContextHandler context = new ServletContextHandler();
        List<Check> checks = List.of(
                new Check("database", () -> {
                    asked.incrementAndGet();
                    return databaseProblem;
                }),
                new Check("slack", () -> {
                    slackDelay.run();
                    return Optional.empty();
                }));
        context.addServlet(new ServletHolder(new HealthServlet(checks, new TestClock())), HealthServlet.PATH);
        context.addServlet(new ServletHolder(new MetricsServlet(meters)), MetricsServlet.PATH);
        server.setHandler(context);
        server.start();
    }

    @AfterEach
    void stop() throws Exception {
        server.stop();
    }

    @Test
    void livesEvenIfNothingElseIsWell() throws Exception {
        databaseProblem = Optional.of("The disk of the database is full.");

        assertThat(get("/health/live").statusCode()).isEqualTo(200);
    }

    @Test
    void isReadyIfAllIsWell() throws Exception {
        HttpResponse<String> answer = get("/health/ready");

        assertThat(answer.statusCode()).isEqualTo(200);
        assertThat(answer.body())
                .isEqualTo("{\"status\":\"ready\",\"checks\":{\"database\":\"well\",\"slack\":\"well\"}}");
    }

    @Test
    void saysInWordsWhatIsNotWell() throws Exception {
        databaseProblem = Optional.of("The disk of the database is full.");

        HttpResponse<String> answer = get("/health/ready");

        assertThat(answer.statusCode()).isEqualTo(503);
        assertThat(answer.body()).contains("not ready", "The disk of the database is full.", "\"slack\":\"well\"");
    }

    @Test
    void doesNotWaitForACheckThatHangs() throws Exception {
        CountDownLatch never = new CountDownLatch(1);
        slackDelay = () -> {
            try {
                never.await();
            } catch (InterruptedException e) {
                Thread.currentThread().interrupt();
            }
        };

        HttpResponse<String> answer = get("/health/ready");

        assertThat(answer.statusCode()).isEqualTo(503);
        assertThat(answer.body()).contains("no answer within");
    }

    @Test
    void aBrokenCheckIsToldWithoutItsWords() throws Exception {
        slackDelay = () -> {
            throw new IllegalStateException("secret-token");
        };

        HttpResponse<String> answer = get("/health/ready");

        assertThat(answer.statusCode()).isEqualTo(503);
        assertThat(answer.body()).contains("went wrong").doesNotContain("secret-token");
    }

    @Test
    void manyQuestionsAskOnceUntilAMomentHasPassed() throws Exception {
        get("/health/ready");
        get("/health/ready");
        assertThat(asked).hasValue(1);

        now = now.plusSeconds(3);
        get("/health/ready");
        assertThat(asked).hasValue(2);
    }

    @Test
    void whatIsNotWellIsAskedAgainSoon() throws Exception {
        slackDelay = () -> {
            throw new IllegalStateException("not yet");
        };
        assertThat(get("/health/ready").statusCode()).isEqualTo(503);

        slackDelay = () -> {};
        now = now.plusMillis(150);
        assertThat(get("/health/ready").statusCode()).isEqualTo(200);
    }

    @Test
    void knowsNoOtherAddress() throws Exception {
        assertThat(get("/health/").statusCode()).isEqualTo(404);
        assertThat(get("/health/secrets").statusCode()).isEqualTo(404);
    }

    @Test
    void givesItsNumbers() throws Exception {
        meters.counter("ripple.ideas.captured").increment(3);

        HttpResponse<String> answer = get("/metrics");

        assertThat(answer.statusCode()).isEqualTo(200);
        assertThat(answer.headers().firstValue("Content-Type").orElse("")).startsWith("text/plain");
        assertThat(answer.body()).contains("ripple_ideas_captured_total 3.0");
    }

    private HttpResponse<String> get(String path) throws Exception {
        URI address = URI.create("http://127.0.0.1:" + connector.getLocalPort() + path);
        return HttpClient.newHttpClient()
                .send(
                        HttpRequest.newBuilder(address)
                                .timeout(Duration.ofSeconds(20))
                                .build(),
                        HttpResponse.BodyHandlers.ofString());
    }

    private final class TestClock extends Clock {
        @Override
        public ZoneId getZone() {
            return ZoneOffset.UTC;
        }

        @Override
        public Clock withZone(ZoneId zone) {
            return this;
        }

        @Override
        public Instant instant() {
            return now;
        }
    }
}
