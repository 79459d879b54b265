package ripple.playground.slack;

import java.io.IOException;
import java.net.URI;
import java.net.http.HttpClient;
import java.net.http.HttpRequest;
import java.net.http.HttpResponse;
import java.net.http.HttpTimeoutException;
import java.nio.charset.StandardCharsets;
import java.security.GeneralSecurityException;
import java.time.Duration;
import java.util.ArrayList;
import java.util.HexFormat;
import java.util.List;
import java.util.Map;
import java.util.concurrent.atomic.AtomicReference;
import javax.crypto.Mac;
import javax.crypto.spec.SecretKeySpec;
import org.jspecify.annotations.Nullable;

/** Sends signed requests to the application and gives it three seconds to answer. */
final class ApplicationLink {
    private final Installation installation;
    private final RequestLog log;
    private final HttpClient http = HttpClient.newBuilder()
            .version(HttpClient.Version.HTTP_1_1)
            .followRedirects(HttpClient.Redirect.NEVER)
            .build();
    private final AtomicReference<@Nullable URI> application = new AtomicReference<>();

    ApplicationLink(Installation installation, RequestLog log) {
        this.installation = installation;
        this.log = log;
    }

    /**
     * A request to be sent.
     *
     * @param what how the log names it
     */
    record Outgoing(String what, String contentType, String body, Map<String, String> headers) {
        static Outgoing form(String what, String body) {
            return new Outgoing(what, "application/x-www-form-urlencoded", body, Map.of());
        }

        static Outgoing json(String what, String body, Map<String, String> headers) {
            return new Outgoing(what, "application/json", body, headers);
        }
    }

    void connect(URI events) {
        application.set(events);
    }

    boolean isConnected() {
        return application.get() != null;
    }

    /** A request that was sent, and what came back. */
    record Exchange(Outgoing request, Answer answer, long millis) {}

    /** Sends and waits; the caller judges the answer and then writes it down with {@link #writeDown}. */
    Exchange ask(Outgoing request) {
        long begun = System.nanoTime();
        Answer answer = deliver(request);
        long millis = Duration.ofNanos(System.nanoTime() - begun).toMillis();
        return new Exchange(request, answer, millis);
    }

    void writeDown(Exchange exchange, List<String> found) {
        Answer answer = exchange.answer();
        List<String> breaches = new ArrayList<>(commonBreaches(answer));
        breaches.addAll(found);
        log.add(
                LogEntry.Direction.OUT,
                exchange.request().what(),
                exchange.request().body(),
                new RequestLog.Outcome(answer.status(), exchange.millis(), breaches, answer.body()));
    }

    private List<String> commonBreaches(Answer answer) {
        return switch (answer.ending()) {
            case TIMED_OUT ->
                List.of("No answer within "
                        + installation.limits().answerWithin().toMillis() + " ms.");
            case UNREACHABLE -> List.of("The application could not be reached.");
            case ANSWERED -> answer.isAccepted() ? List.of() : List.of("Answered " + answer.status() + ", not 200.");
        };
    }

    private Answer deliver(Outgoing request) {
        URI address = application.get();
        if (address == null) {
            return Answer.none(Answer.Ending.UNREACHABLE);
        }
        try {
            HttpResponse<String> response =
                    http.send(signed(address, request), HttpResponse.BodyHandlers.ofString(StandardCharsets.UTF_8));
            return new Answer(
                    Answer.Ending.ANSWERED,
                    response.statusCode(),
                    response.headers().firstValue("Content-Type").orElse(""),
                    response.body(),
                    response.headers().firstValue("X-Slack-No-Retry").isPresent());
        } catch (HttpTimeoutException late) {
            return Answer.none(Answer.Ending.TIMED_OUT);
        } catch (IOException unreachable) {
            return Answer.none(Answer.Ending.UNREACHABLE);
        } catch (InterruptedException stopping) {
            Thread.currentThread().interrupt();
            return Answer.none(Answer.Ending.UNREACHABLE);
        }
    }

    private HttpRequest signed(URI address, Outgoing request) {
        byte[] body = request.body().getBytes(StandardCharsets.UTF_8);
        String seconds = Long.toString(installation.real().instant().getEpochSecond());
        HttpRequest.Builder builder = HttpRequest.newBuilder(address)
                .timeout(installation.limits().answerWithin())
                .header("Content-Type", request.contentType())
                .header("User-Agent", "Slackbot 1.0 (+https://api.slack.com/robots)")
                .header("X-Slack-Request-Timestamp", seconds)
                .header("X-Slack-Signature", "v0=" + signature(seconds, body))
                .POST(HttpRequest.BodyPublishers.ofByteArray(body));
        request.headers().forEach(builder::header);
        return builder.build();
    }

    private String signature(String seconds, byte[] body) {
        try {
            Mac mac = Mac.getInstance("HmacSHA256");
            mac.init(new SecretKeySpec(installation.signingSecret().getBytes(StandardCharsets.UTF_8), "HmacSHA256"));
            mac.update(("v0:" + seconds + ":").getBytes(StandardCharsets.UTF_8));
            return HexFormat.of().formatHex(mac.doFinal(body));
        } catch (GeneralSecurityException everyJdkHasIt) {
            throw new IllegalStateException(everyJdkHasIt);
        }
    }
}
