package ripple.playground.slack;

import java.time.Duration;
import java.util.HashMap;
import java.util.List;
import java.util.Map;
import java.util.Optional;
import java.util.concurrent.TimeUnit;
import java.util.function.BooleanSupplier;

/** Slack's Web API: who asks, may they, how often, and then the method itself. */
final class WebApi {
    private final Map<String, Method> methods = new HashMap<>();
    private final Installation installation;
    private final Scopes scopes;
    private final Rates rates;
    private final Faults faults;
    private final Inspector inspector;
    private final BooleanSupplier installed;

    WebApi(
            Installation installation,
            Faults faults,
            Inspector inspector,
            BooleanSupplier installed,
            List<Method.Group> groups) {
        this.installation = installation;
        this.scopes = new Scopes(installation.manifest().scopes());
        this.rates = new Rates(installation.real(), installation.limits().paced());
        this.faults = faults;
        this.inspector = inspector;
        this.installed = installed;
        groups.forEach(group -> methods.putAll(group.methods()));
    }

    String grantedScopes() {
        return scopes.asList();
    }

    /** Answers a call, or goes wrong as the faults want it. */
    Reply answer(Call call, String token) {
        if (rates.impatient(call.method())) {
            call.note("Called again before the wait of Retry-After was over.");
        }
        if (faults.strikes(Fault.SERVER_ERROR, call.method())) {
            return Reply.serverError();
        }
        if (faults.strikes(Fault.RATE_LIMIT, call.method())) {
            return tooMany(call, Duration.ofSeconds(1));
        }
        boolean slow = faults.strikes(Fault.SLOW, call.method());
        boolean dropped = faults.strikes(Fault.ANSWER_DROPPED, call.method());
        Reply reply = judged(call, token);
        if (slow) {
            linger();
        }
        return dropped ? reply.cutOff() : reply;
    }

    private void linger() {
        try {
            TimeUnit.MILLISECONDS.sleep(installation.limits().slowness().toMillis());
        } catch (InterruptedException stopping) {
            Thread.currentThread().interrupt();
        }
    }

    private Reply judged(Call call, String token) {
        try {
            Method method = methods.get(call.method());
            if (method == null) {
                throw call.breach("unknown_method", List.of());
            }
            authorize(call, token);
            Optional<Duration> wait = rates.wait(call, method);
            if (wait.isPresent()) {
                call.note("Called faster than Slack allows.");
                return tooMany(call, wait.get());
            }
            inspector.heard(PayloadListener.Kind.ARGUMENTS, call.method(), call.arguments());
            scopes.need(method.scope());
            return Reply.ok(method.work().answer(call));
        } catch (Scopes.Missing missing) {
            call.note("The manifest does not ask for the scope " + missing.needed() + ".");
            return Reply.refused(200, missing);
        } catch (Refusal refused) {
            return Reply.refused(200, refused);
        }
    }

    private void authorize(Call call, String token) throws Refusal {
        if (call.method().equals("api.test")) {
            return;
        }
        if (token.isEmpty()) {
            throw call.breach("not_authed", List.of());
        }
        if (!token.equals(installation.botToken())) {
            throw call.breach("invalid_auth", List.of());
        }
        if (!installed.getAsBoolean()) {
            throw new Refusal("token_revoked");
        }
    }

    private Reply tooMany(Call call, Duration wait) {
        long seconds = Math.max(1, wait.plusMillis(999).toSeconds());
        rates.told(call.method(), Duration.ofSeconds(seconds));
        return Reply.tooMany(seconds);
    }
}
