package ripple.simulation;

import java.time.Duration;
import java.time.Instant;
import java.util.Random;
import java.util.concurrent.CompletableFuture;
import java.util.concurrent.TimeUnit;

/** Kills processes, so many in a year, each some thousandths of a second after it was asked to do something. */
final class Executioner {

    /** About as long as a tick takes that has something to say. */
    private static final int LONGEST_MICROSECONDS = 8_000;

    private final Random random;
    private final Duration between;
    private Instant next;

    Executioner(Random random, Instant start, Duration between) {
        this.random = random;
        this.between = between;
        this.next = start.plus(between);
    }

    static Executioner of(YearPlan plan, Instant start, int kills) {
        Duration year = Duration.ofDays(plan.weeks() * 7L);
        return new Executioner(new Random(plan.seed()), start, year.dividedBy(kills + 1L));
    }

    /** Called when the order has been given. */
    void watch(Process process, Order order) {
        if (order.at().isAfter(next) && order.deed() != Deed.TURN) {
            next = order.at().plus(between);
            CompletableFuture.delayedExecutor(random.nextInt(LONGEST_MICROSECONDS), TimeUnit.MICROSECONDS)
                    .execute(process::destroyForcibly);
        }
    }
}
