package ripple.playground.slack;

import com.fasterxml.jackson.databind.node.ObjectNode;
import java.time.Duration;
import java.time.Instant;
import java.util.ArrayList;
import java.util.List;
import java.util.Map;
import java.util.concurrent.ExecutorService;
import java.util.concurrent.Executors;
import java.util.concurrent.ScheduledExecutorService;
import java.util.concurrent.ScheduledFuture;
import java.util.concurrent.TimeUnit;
import java.util.stream.Collectors;

/** Tells the application what happened, if its manifest asked for it; again at once, after a minute and after five. */
final class Events implements AutoCloseable {
    private final Workspace workspace;
    private final Installation installation;
    private final ApplicationLink link;
    private final Faults faults;
    private final List<Retry> waiting = new ArrayList<>();
    private final ExecutorService courier = Executors.newCachedThreadPool(Events::thread);
    private final ScheduledExecutorService tick = Executors.newSingleThreadScheduledExecutor(Events::thread);
    private final ScheduledFuture<?> ticking;

    /** An event that was not accepted and comes again. */
    private record Retry(String type, ObjectNode envelope, Instant first, int number, String reason) {}

    Events(Workspace workspace, Installation installation, ApplicationLink link, Faults faults) {
        this.workspace = workspace;
        this.installation = installation;
        this.link = link;
        this.faults = faults;
        this.ticking = tick.scheduleWithFixedDelay(this::deliverDue, 1, 1, TimeUnit.SECONDS);
    }

    private static Thread thread(Runnable task) {
        Thread thread = new Thread(task, "playground-events");
        thread.setDaemon(true);
        return thread;
    }

    /** Sends an event in the background, as Slack does. */
    void happened(String subscription, ObjectNode event) {
        if (installation.manifest().events().contains(subscription) && link.isConnected()) {
            ObjectNode envelope = envelope(event);
            String type = event.path("type").asText();
            inBackground(() -> deliver(new Retry(type, envelope, workspace.now(), 0, "")));
        }
    }

    private void inBackground(Runnable work) {
        if (!courier.isShutdown()) {
            courier.execute(work);
        }
    }

    private ObjectNode envelope(ObjectNode event) {
        Workspace.Team team = workspace.team();
        ObjectNode envelope = Json.object();
        envelope.put("token", "verification-is-by-signature").put("team_id", team.id());
        envelope.put("api_app_id", team.applicationId());
        if (!event.has("event_ts")) {
            event.put("event_ts", workspace.nextTs());
        }
        envelope.set("event", event);
        envelope.put("type", "event_callback").put("event_id", Ids.next("Ev"));
        envelope.put("event_time", workspace.now().getEpochSecond());
        envelope.putArray("authorizations")
                .addObject()
                .putNull("enterprise_id")
                .put("team_id", team.id())
                .put("user_id", team.botUser())
                .put("is_bot", true)
                .put("is_enterprise_install", false);
        envelope.put("is_ext_shared_channel", false);
        return envelope.put("event_context", "4-" + Ids.random(24));
    }

    private void deliver(Retry attempt) {
        Map<String, String> headers = attempt.number() == 0
                ? Map.of()
                : Map.of(
                        "X-Slack-Retry-Num",
                        Integer.toString(attempt.number()),
                        "X-Slack-Retry-Reason",
                        attempt.reason());
        String body = Json.write(attempt.envelope());
        ApplicationLink.Exchange exchange =
                link.ask(ApplicationLink.Outgoing.json("event " + attempt.type(), body, headers));
        link.writeDown(exchange, List.of());
        Answer answer = exchange.answer();
        if (!answer.isAccepted() && !answer.noRetry()) {
            planNext(attempt, answer);
        } else if (attempt.number() == 0 && faults.strikes(Fault.EVENT_TWICE, "event " + attempt.type())) {
            deliver(new Retry(attempt.type(), attempt.envelope(), attempt.first(), 1, "http_timeout"));
        }
    }

    private void planNext(Retry attempt, Answer answer) {
        int next = attempt.number() + 1;
        if (next > installation.limits().retries().size()) {
            return;
        }
        String reason = switch (answer.ending()) {
            case TIMED_OUT -> "http_timeout";
            case UNREACHABLE -> "connection_failed";
            case ANSWERED -> "http_error";
        };
        synchronized (waiting) {
            waiting.add(new Retry(attempt.type(), attempt.envelope(), attempt.first(), next, reason));
        }
        deliverDue();
    }

    /** Sends again what is due by the story clock. Called when the clock is moved, and now and then. */
    void deliverDue() {
        Instant now = workspace.now();
        List<Retry> due;
        synchronized (waiting) {
            due = waiting.stream().filter(retry -> !dueAt(retry).isAfter(now)).collect(Collectors.toList());
            waiting.removeAll(due);
        }
        due.forEach(retry -> inBackground(() -> deliver(retry)));
    }

    private Instant dueAt(Retry retry) {
        Duration after = installation.limits().retries().get(retry.number() - 1);
        return retry.first().plus(after);
    }

    @Override
    public void close() {
        ticking.cancel(false);
        tick.shutdown();
        courier.shutdown();
        try {
            if (!courier.awaitTermination(2, TimeUnit.SECONDS)) {
                courier.shutdownNow();
            }
        } catch (InterruptedException stopping) {
            courier.shutdownNow();
            Thread.currentThread().interrupt();
        }
    }
}
