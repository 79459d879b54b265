package ripple;

import java.time.Duration;
import java.util.concurrent.CompletableFuture;
import java.util.concurrent.ExecutionException;
import java.util.concurrent.TimeUnit;
import java.util.concurrent.TimeoutException;
import org.slf4j.Logger;
import org.slf4j.LoggerFactory;

/** What is brought to rest when the process is told to end (SIGTERM, Ctrl-C), within ten seconds whatever happens. */
final class AtExit {
    private static final Duration LONGEST = Duration.ofMillis(9_500);

    private static final Logger log = LoggerFactory.getLogger(AtExit.class);

    private AtExit() {}

    static void run(Runnable rest) {
        Runtime.getRuntime().addShutdownHook(new Thread(() -> runInTime(rest), "at-exit"));
    }

    private static void runInTime(Runnable rest) {
        try {
            CompletableFuture.runAsync(rest, AtExit::inOwnThread).get(LONGEST.toMillis(), TimeUnit.MILLISECONDS);
        } catch (TimeoutException e) {
            log.warn("event=ended-before-all-was-at-rest");
        } catch (ExecutionException e) {
            log.error("event=rest-broke", e.getCause());
        } catch (InterruptedException e) {
            Thread.currentThread().interrupt();
        }
    }

    static void inOwnThread(Runnable work) {
        Thread thread = new Thread(work, "rest");
        thread.setDaemon(true);
        thread.start();
    }
}
