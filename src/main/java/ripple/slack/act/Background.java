package ripple.slack.act;

import java.time.Duration;
import java.util.concurrent.ArrayBlockingQueue;
import java.util.concurrent.Executor;
import java.util.concurrent.ThreadPoolExecutor;
import java.util.concurrent.TimeUnit;
import org.slf4j.Logger;
import org.slf4j.LoggerFactory;

/**
 * A thread for what follows an answer and may be lost without harm, such as drawing a Home page anew: one thing after the other, so that
 * the newest state is drawn last. What does not fit into the queue is left undone.
 */
public final class Background implements Executor, AutoCloseable {

    private static final Logger log = LoggerFactory.getLogger(Background.class);
    private static final int LONGEST_QUEUE = 256;
    private static final Duration PATIENCE_AT_CLOSE = Duration.ofSeconds(2);

    private final ThreadPoolExecutor thread = new ThreadPoolExecutor(
            1,
            1,
            0,
            TimeUnit.SECONDS,
            new ArrayBlockingQueue<>(LONGEST_QUEUE),
            Background::named,
            new ThreadPoolExecutor.DiscardPolicy());

    @Override
    public void execute(Runnable deed) {
        thread.execute(() -> {
            try {
                deed.run();
            } catch (RuntimeException trouble) {
                log.warn(
                        "event=background-deed-undone why={}",
                        trouble.getClass().getSimpleName());
            }
        });
    }

    private static Thread named(Runnable work) {
        Thread thread = new Thread(work, "ripple-background");
        thread.setDaemon(true);
        return thread;
    }

    @Override
    public void close() {
        thread.shutdown();
        try {
            if (!thread.awaitTermination(PATIENCE_AT_CLOSE.toMillis(), TimeUnit.MILLISECONDS)) {
                thread.shutdownNow();
            }
        } catch (InterruptedException interrupted) {
            thread.shutdownNow();
            Thread.currentThread().interrupt();
        }
    }
}
