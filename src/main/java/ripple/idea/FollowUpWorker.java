package ripple.idea;

import java.time.Clock;
import java.time.Duration;
import java.time.Instant;
import java.util.ArrayList;
import java.util.List;
import java.util.Optional;
import java.util.Set;
import java.util.concurrent.ArrayBlockingQueue;
import java.util.concurrent.BlockingQueue;
import java.util.concurrent.CountDownLatch;
import java.util.concurrent.TimeUnit;
import java.util.function.BiConsumer;
import java.util.function.Function;
import java.util.stream.Collectors;
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
 * look like it. Whoever keeps an idea does not wait for this; as long as others go on keeping theirs it rests most of the time, so that a
 * rush of ideas is kept first and followed up after. On several instances each takes what no other has on lease. A test calls {@link #tick} and starts nothing.
 *
 * <p>An idea is put into the index before others are looked for, so of two that are told at the same moment the later one finds the other.
 */
public final class FollowUpWorker implements AutoCloseable {

    private static final Logger log = LoggerFactory.getLogger(FollowUpWorker.class);
    private static final Duration LEASE = Duration.ofMinutes(1);
    private static final Duration LONGEST_REST = Duration.ofSeconds(1);
    private static final Duration LONGEST_REST_IN_A_RUSH = Duration.ofSeconds(3);
    private static final int AT_ONCE = 20;
    private static final int RESTS_TIMES = 3;
    private static final int RESTS_TIMES_IN_A_RUSH = 15;

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
                    boolean isRush = wakes.poll() != null;
                    long worked = System.nanoTime() - begun;
                    rest(
                            isRush
                                    ? Math.min(worked * RESTS_TIMES_IN_A_RUSH, LONGEST_REST_IN_A_RUSH.toNanos())
                                    : Math.min(worked * RESTS_TIMES, LONGEST_REST.toNanos()));
                }
            }
        } catch (InterruptedException hurried) {
            Thread.currentThread().interrupt();
        }
    }

    /** Nobody cuts this rest short but the end. */
    private void rest(long nanos) throws InterruptedException {
        if (closed.await(nanos, TimeUnit.NANOSECONDS)) {
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
        followUp(claimed);
        return claimed.size();
    }

    /** All are indexed in one transaction and finished in one, because each of these costs more than what is done in it. */
    private void followUp(List<FollowUp> claimed) {
        List<FollowUp> looking = together(claimed, FollowUpWorker::index, claim -> claim).stream()
                .filter(FollowUp::looks)
                .toList();
        List<Found> found = new ArrayList<>();
        for (int i = 0; i < looking.size(); i++) {
            find(looking.get(i), looking.subList(i + 1, looking.size())).ifPresent(found::add);
        }
        together(found, this::finish, Found::claim);
    }

    /** An idea of which it is known now what its author should hear. */
    private record Found(FollowUp claim, Optional<Outgoing> news) {}

    /** Does the step for all in one transaction; if that goes wrong, for each in its own. Gives those for which it was done. */
    private <T> List<T> together(List<T> all, BiConsumer<Transaction, T> step, Function<T, FollowUp> claim) {
        if (all.isEmpty()) {
            return all;
        }
        try {
            transactions.use(transaction -> all.forEach(each -> step.accept(transaction, each)));
            return all;
        } catch (BusyException | DatabaseUnavailableException trouble) {
            throw trouble;
        } catch (RuntimeException defect) {
            if (all.size() > 1) {
                return all.stream()
                        .flatMap(each -> together(List.of(each), step, claim).stream())
                        .toList();
            }
            leave(claim.apply(all.get(0)), defect);
            return List.of();
        }
    }

    private Optional<Found> find(FollowUp claim, List<FollowUp> after) {
        Set<IdeaNumber> ownTurn = after.stream()
                .filter(other -> other.programId().equals(claim.programId()))
                .map(FollowUp::ideaNumber)
                .collect(Collectors.toSet());
        try {
            return Optional.of(new Found(claim, lookAlikes.findNews(claim, ownTurn)));
        } catch (BusyException | DatabaseUnavailableException trouble) {
            throw trouble;
        } catch (RuntimeException defect) {
            leave(claim, defect);
            return Optional.empty();
        }
    }

    /** What goes wrong with one is left to the end of its lease, and keeps nobody else's waiting. */
    private static void leave(FollowUp claim, RuntimeException defect) {
        log.error(
                "event=follow-up-left-to-its-lease program={} idea={}",
                claim.programId().value(),
                claim.ideaNumber(),
                defect);
    }

    private static void index(Transaction transaction, FollowUp claimed) {
        IdeaIndex.update(transaction, claimed.programId(), claimed.ideaNumber());
        if (!claimed.looks()) {
            isFinished(transaction, claimed);
        }
    }

    /** Searching took a moment: if the idea was changed meanwhile it is asked for once more, and this answer is not given. */
    private void finish(Transaction transaction, Found found) {
        if (isFinished(transaction, found.claim())) {
            found.news().ifPresent(message -> lookAlikes.tell(transaction, message));
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
