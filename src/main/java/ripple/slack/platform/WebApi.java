package ripple.slack.platform;

import com.google.gson.JsonParseException;
import com.slack.api.Slack;
import io.micrometer.core.instrument.MeterRegistry;
import io.micrometer.core.instrument.Timer;
import java.io.IOException;
import java.net.ConnectException;
import java.net.NoRouteToHostException;
import java.net.SocketTimeoutException;
import java.net.URI;
import java.net.UnknownHostException;
import java.time.Clock;
import java.time.Duration;
import java.time.Instant;
import java.util.Map;
import java.util.Optional;
import java.util.Set;
import java.util.concurrent.ConcurrentHashMap;
import java.util.regex.Pattern;
import okhttp3.FormBody;
import okhttp3.MediaType;
import okhttp3.Request;
import okhttp3.RequestBody;
import okhttp3.Response;
import org.slf4j.Logger;
import org.slf4j.LoggerFactory;
import ripple.slack.act.JsonFields;

/**
 * The one way out to Slack's Web API: every call goes through here, ends in time, is counted, and becomes a value
 * whatever happens to it. A method that Slack told to rest is not called before its time.
 */
public final class WebApi {

    private static final Logger log = LoggerFactory.getLogger(WebApi.class);
    private static final Set<String> TRANSIENT =
            Set.of("internal_error", "fatal_error", "service_unavailable", "request_timeout");
    private static final Set<String> TOO_MANY = Set.of("ratelimited", "rate_limited");
    private static final Pattern ERROR_NAME = Pattern.compile("[A-Za-z0-9_.:-]{1,80}");
    private static final Pattern SECONDS = Pattern.compile("[0-9]{1,5}");
    private static final Duration USUAL_REST = Duration.ofSeconds(30);
    private static final MediaType OCTETS = MediaType.get("application/octet-stream");
    private static final long MOST_BYTES = 8L << 20;

    /** Slack's name for it: the token's twelve hours are over. */
    private static final String TOKEN_OVER = "token_expired";

    private final SlackClient client;
    private final TokenSource tokens;
    private final Clock clock;
    private final MeterRegistry meters;
    private final Map<String, Instant> resting = new ConcurrentHashMap<>();

    /** @param clock the real one: Slack's pauses do not follow a clock that a story moves */
    WebApi(SlackClient client, TokenSource tokens, Clock clock, MeterRegistry meters) {
        this.client = client;
        this.tokens = tokens;
        this.clock = clock;
        this.meters = meters;
    }

    /** For a person who waits. */
    Called quickly(String method, Map<String, String> arguments) {
        return call(client.quick(), method, arguments);
    }

    /** For work nobody waits for. */
    Called patiently(String method, Map<String, String> arguments) {
        return call(client.patient(), method, arguments);
    }

    /** For what Slack gives to whoever knows the secrets among the arguments. */
    Called withoutToken(String method, Map<String, String> arguments) {
        return call(method, () -> client.patient().methods().runPostForm(form(arguments), method));
    }

    /** Brings the bytes of a file to where Slack told; that address is a secret of its own, so no token goes with them. */
    Called upload(URI to, byte[] content) {
        okhttp3.Call upload = client.patient()
                .getHttpClient()
                .getOkHttpClient()
                .newCall(new Request.Builder()
                        .url(to.toString())
                        .post(RequestBody.create(content, OCTETS))
                        .build());
        return measured("upload", upload::execute, WebApi::readStatus);
    }

    /** A token whose time was over a moment ago is tried once more with the one after it. */
    private Called call(Slack slack, String method, Map<String, String> arguments) {
        Optional<String> token = tokens.token();
        if (token.isEmpty()) {
            return new Called.NotSent("no-token");
        }
        Called called = call(slack, method, arguments, token.get());
        boolean over =
                called instanceof Called.Refused refused && refused.error().equals(TOKEN_OVER);
        return over && tokens.isRenewable() ? onceMore(slack, method, arguments, token.get()) : called;
    }

    /** If somebody else is about to renew the token, it is a matter of moments. */
    private Called onceMore(Slack slack, String method, Map<String, String> arguments, String old) {
        return Optional.of(old)
                .filter(tokens::renewed)
                .flatMap(any -> tokens.token())
                .map(newer -> call(slack, method, arguments, newer))
                .orElseGet(() -> new Called.NotSent("token-over"));
    }

    private Called call(Slack slack, String method, Map<String, String> arguments, String token) {
        return call(method, () -> slack.methods(token).runPostFormWithToken(form(arguments), method, token));
    }

    private Called call(String method, Sending sending) {
        Instant until = resting.getOrDefault(method, Instant.MIN);
        if (until.isAfter(clock.instant())) {
            return new Called.TooMany(Duration.between(clock.instant(), until));
        }
        Called called = measured(method, sending, WebApi::read);
        if (called instanceof Called.TooMany tooMany) {
            resting.put(method, clock.instant().plus(tooMany.after()));
        }
        return called;
    }

    private Called measured(String method, Sending sending, Reading reading) {
        Timer.Sample sample = Timer.start(meters);
        Called called = send(sending, reading);
        sample.stop(meters.timer("ripple.slack.calls", "method", method, "outcome", called.outcome()));
        if (!(called instanceof Called.Done)) {
            log.info("event=slack-call method={} outcome={}", method, called.outcome());
        }
        return called;
    }

    private static Called send(Sending sending, Reading reading) {
        try (Response response = sending.send()) {
            return reading.read(response);
        } catch (ConnectException | UnknownHostException | NoRouteToHostException e) {
            return new Called.NotSent("no-connection");
        } catch (SocketTimeoutException e) {
            return new Called.Unclear("timeout");
        } catch (IOException e) {
            return new Called.Unclear("timeout".equals(e.getMessage()) ? "timeout" : "broken-connection");
        }
    }

    private static FormBody.Builder form(Map<String, String> arguments) {
        FormBody.Builder form = new FormBody.Builder();
        arguments.forEach(form::add);
        return form;
    }

    private static Called read(Response response) throws IOException {
        if (response.code() == 429) {
            return new Called.TooMany(rest(response));
        } else if (response.code() >= 500) {
            return new Called.Unclear("http-" + response.code());
        }
        try {
            return read(JsonFields.parse(response.peekBody(MOST_BYTES).string()), response);
        } catch (JsonParseException e) {
            return new Called.Unclear("unreadable-http-" + response.code());
        }
    }

    /** The answer to an upload is for people; whether the file was taken is its status. */
    private static Called readStatus(Response response) {
        if (response.code() == 429) {
            return new Called.TooMany(rest(response));
        }
        return response.isSuccessful()
                ? new Called.Done(JsonFields.NONE)
                : new Called.Unclear("http-" + response.code());
    }

    private static Called read(JsonFields answer, Response response) {
        if (answer.isTrue("ok")) {
            return new Called.Done(answer);
        }
        String error = answer.text("error")
                .filter(name -> ERROR_NAME.matcher(name).matches())
                .orElse("no-reason-given");
        if (TOO_MANY.contains(error)) {
            return new Called.TooMany(rest(response));
        }
        return TRANSIENT.contains(error) ? new Called.Unclear(error) : new Called.Refused(error, answer);
    }

    private static Duration rest(Response response) {
        return Optional.ofNullable(response.header("Retry-After"))
                .map(String::strip)
                .filter(text -> SECONDS.matcher(text).matches())
                .map(text -> Duration.ofSeconds(Math.max(1, Long.parseLong(text))))
                .orElse(USUAL_REST);
    }

    /** One request on its way. */
    @FunctionalInterface
    private interface Sending {
        Response send() throws IOException;
    }

    /** What an answer means. */
    @FunctionalInterface
    private interface Reading {
        Called read(Response response) throws IOException;
    }
}
