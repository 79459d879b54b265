package ripple.idea;

import java.time.Clock;
import java.time.Duration;
import java.time.Instant;
import java.util.List;
import java.util.Optional;
import java.util.concurrent.ArrayBlockingQueue;
import java.util.concurrent.BlockingQueue;
import java.util.concurrent.CountDownLatch;
import java.util.concurrent.TimeUnit;
import org.jspecify.annotations.Nullable;
import org.slf4j.Logger;
import org.slf4j.LoggerFactory;
import ripple.database.BusyException;
import ripple.database.DatabaseUnavailableException;
import ripple.database.Transaction;
import ripple.database.Transactions;
import ripple.outbox.Outgoing;

/**
 * Does what remains about an idea soon after it was kept or changed: lets it be found by its words, then tells its author of others that
 * look like it. Whoever keeps an idea does not wait for this; it takes at most a quarter of one processor, so that a rush of ideas is kept
 * first and followed up after. On several instances each takes what no other has on lease. A test calls {@link #tick} and starts nothing.
 *
 * <p>An idea is put into the index before others are looked for, so of two that are told at the same moment the later one finds the other.
 */
public final class FollowUpWorker implements AutoCloseable {

    private static final Logger log = LoggerFactory.getLogger(FollowUpWorker.class);
    private static final Duration LEASE = Duration.ofMinutes(1);
    private static final Duration LONGEST_REST = Duration.ofSeconds(1);
    private static final int AT_ONCE = 20;
    private static final int RESTS_TIMES = 3;

    private final Transactions transactions;
    private final LookAlikeService lookAlikes;
    private final Clock clock;
    private final BlockingQueue<Boolean> wakes = new ArrayBlockingQueue<>(1);
    private final CountDownLatch closed = new CountDownLatch(1);
    private @Nullable Thread loop;

    /** @param clock the real one: a lease does not follow a clock that a story moves */
    public FollowUpWorker(Transactions transactions, LookAlikeService lookAlikes, Clock clock) {
        this.transactions = transactions;
        this.lookAlikes = lookAlikes;
        this.clock = clock;
    }

    /** Works in the background from now on. */
    public synchronized void start() {
        if (loop != null) {
            throw new IllegalStateException("The follow-ups have been started already");
        }
        Thread started = new Thread(this::work, "idea-follow-ups");
        started.setDaemon(true);
        loop = started;
        started.start();
    }

    /** Something new may be due; costs next to nothing. */
    public void wake() {
        wakes.offer(true);
    }

    private void work() {
        try {
            while (closed.getCount() > 0) {
                long begun = System.nanoTime();
                if (tickOrWarn() == 0) {
                    wakes.poll(LONGEST_REST.toMillis(), TimeUnit.MILLISECONDS);
                } else {
                    rest((System.nanoTime() - begun) * RESTS_TIMES);
                }
            }
        } catch (InterruptedException hurried) {
            Thread.currentThread().interrupt();
        }
    }

    /** Nobody cuts this rest short but the end. */
    private void rest(long nanos) throws InterruptedException {
        if (closed.await(Math.min(nanos, LONGEST_REST.toNanos()), TimeUnit.NANOSECONDS)) {
            log.debug("event=follow-ups-at-rest");
        }
    }

    private int tickOrWarn() {
        try {
            return tick();
        } catch (BusyException | DatabaseUnavailableException trouble) {
            log.warn(
                    "event=follow-ups-wait-for-database reason={}",
                    trouble.getClass().getSimpleName());
        } catch (RuntimeException defect) {
            log.error("event=follow-ups-defect", defect);
        }
        return 0;
    }

    /** Does some of what is due now, in this thread, and says how much that was. */
    public int tick() {
        Instant now = clock.instant();
        if (!transactions.read(transaction -> store(transaction).isAnyDue(now))) {
            return catchUp();
        }
        List<FollowUp> claimed =
                transactions.run(transaction -> store(transaction).claim(now, now.plus(LEASE), AT_ONCE));
        claimed.forEach(this::followUp);
        return claimed.size();
    }

    /** What goes wrong with one is left to the end of its lease, and keeps nobody else's waiting. */
    private void followUp(FollowUp claimed) {
        try {
            transactions.use(transaction -> index(transaction, claimed));
            if (claimed.looks()) {
                Optional<Outgoing> news = lookAlikes.findNews(claimed);
                transactions.use(transaction -> finish(transaction, claimed, news));
            }
        } catch (BusyException | DatabaseUnavailableException trouble) {
            throw trouble;
        } catch (RuntimeException defect) {
            log.error(
                    "event=follow-up-left-to-its-lease program={} idea={}",
                    claimed.programId().value(),
                    claimed.ideaNumber(),
                    defect);
        }
    }

    private static void index(Transaction transaction, FollowUp claimed) {
        IdeaIndex.update(transaction, claimed.programId(), claimed.ideaNumber());
        if (!claimed.looks()) {
            isFinished(transaction, claimed);
        }
    }

    /** Searching took a moment: if the idea was changed meanwhile it is asked for once more, and this answer is not given. */
    private void finish(Transaction transaction, FollowUp claimed, Optional<Outgoing> news) {
        if (isFinished(transaction, claimed)) {
            news.ifPresent(message -> lookAlikes.tell(transaction, message));
        }
    }

    private static boolean isFinished(Transaction transaction, FollowUp claimed) {
        return store(transaction).finish(claimed.programId(), claimed.ideaNumber(), claimed.asked());
    }

    /** Ideas that were kept before there was an index: some at a time, the newest first; a restart goes on where it was. */
    private int catchUp() {
        Optional<FollowUpStore.Backlog> backlog =
                transactions.read(transaction -> store(transaction).findBacklog());
        return backlog.map(found -> transactions.run(transaction -> catchUp(transaction, found)))
                .orElse(0);
    }

    private static int catchUp(Transaction transaction, FollowUpStore.Backlog backlog) {
        FollowUpStore store = store(transaction);
        List<IdeaNumber> numbers = store.findBacklog(backlog, AT_ONCE);
        numbers.forEach(number -> IdeaIndex.update(transaction, backlog.programId(), number));
        if (numbers.size() < AT_ONCE) {
            store.end(backlog.programId());
        } else {
            int next = numbers.get(numbers.size() - 1).value() - 1;
            store.shorten(new FollowUpStore.Backlog(backlog.programId(), next));
        }
        return Math.max(1, numbers.size());
    }

    private static FollowUpStore store(Transaction transaction) {
        return transaction.store(FollowUpStore.class);
    }

    /** Begins nothing more and lets what is under way end. */
    @Override
    public synchronized void close() {
        closed.countDown();
        wake();
        try {
            if (loop != null) {
                loop.join(TimeUnit.SECONDS.toMillis(3));
            }
        } catch (InterruptedException hurried) {
            Thread.currentThread().interrupt();
        }
    }
}
