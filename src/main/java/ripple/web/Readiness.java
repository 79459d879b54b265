package ripple.web;

import java.time.Clock;
import java.time.Duration;
import java.time.Instant;
import java.util.LinkedHashMap;
import java.util.List;
import java.util.Map;
import java.util.concurrent.ExecutionException;
import java.util.concurrent.ExecutorService;
import java.util.concurrent.Executors;
import java.util.concurrent.Future;
import java.util.concurrent.TimeUnit;
import java.util.concurrent.TimeoutException;
import org.slf4j.Logger;
import org.slf4j.LoggerFactory;

/**
 * Whether all is well. Asks each check, waits for none longer than two seconds, and remembers the answers for a moment, so
 * that many questions do not become load.
 */
final class Readiness implements AutoCloseable {

    static final String WELL = "well";

    private static final Logger log = LoggerFactory.getLogger(Readiness.class);
    private static final Duration LONGEST = Duration.ofSeconds(2);
    private static final Duration REMEMBERED = Duration.ofSeconds(2);
    /** Whoever waits for us to be well, after a start above all, should not wait for our memory. */
    private static final Duration REMEMBERED_TROUBLE = Duration.ofMillis(100);

    private final List<Check> checks;
    private final Clock clock;
    private final ExecutorService asking = Executors.newCachedThreadPool(work -> {
        Thread thread = new Thread(work, "health");
        thread.setDaemon(true);
        return thread;
    });
    private Instant validUntil = Instant.MIN;
    private Map<String, String> answers = Map.of();

    Readiness(List<Check> checks, Clock clock) {
        this.checks = List.copyOf(checks);
        this.clock = clock;
    }

    /** Each check's name with {@link #WELL} or a sentence that says what is wrong. */
    synchronized Map<String, String> answers() {
        if (!clock.instant().isBefore(validUntil)) {
            answers = ask();
            boolean well = answers.values().stream().allMatch(WELL::equals);
            validUntil = clock.instant().plus(well ? REMEMBERED : REMEMBERED_TROUBLE);
        }
        return answers;
    }

    private Map<String, String> ask() {
        Map<String, Future<String>> asked = new LinkedHashMap<>();
        checks.forEach(check -> asked.put(
                check.name(), asking.submit(() -> check.problem().get().orElse(WELL))));
        Map<String, String> told = new LinkedHashMap<>();
        asked.forEach((name, answer) -> told.put(name, await(name, answer)));
        return told;
    }

    private static String await(String name, Future<String> answer) {
        try {
            return answer.get(LONGEST.toMillis(), TimeUnit.MILLISECONDS);
        } catch (TimeoutException e) {
            answer.cancel(true);
            return "There was no answer within " + LONGEST.toSeconds() + " seconds.";
        } catch (InterruptedException e) {
            Thread.currentThread().interrupt();
            return "The question was interrupted.";
        } catch (ExecutionException e) {
            log.warn("event=check-broken check={}", name, e.getCause());
            return "The check itself went wrong; the reason is in the log.";
        }
    }

    @Override
    public void close() {
        asking.shutdownNow();
    }
}
