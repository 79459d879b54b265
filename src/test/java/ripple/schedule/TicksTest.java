package ripple.schedule;

import static org.assertj.core.api.Assertions.assertThat;
import static org.assertj.core.api.Assertions.assertThatThrownBy;

import java.time.Duration;
import java.util.List;
import java.util.concurrent.CountDownLatch;
import java.util.concurrent.TimeUnit;
import java.util.concurrent.atomic.AtomicBoolean;
import java.util.concurrent.atomic.AtomicInteger;
import java.util.stream.IntStream;
import org.junit.jupiter.api.Test;

class TicksTest {
    private static final Duration RARELY = Duration.ofDays(1);

    @Test
    void everyTickCatchesUpAtTheStart() throws InterruptedException {
        CountDownLatch both = new CountDownLatch(2);
        try (Ticks ticks = new Ticks(
                List.of(new Tick("one", RARELY, both::countDown), new Tick("two", RARELY, both::countDown)))) {
            ticks.start();
            assertThat(both.await(10, TimeUnit.SECONDS)).isTrue();
        }
    }

    @Test
    void aTickComesAgainAlsoAfterOneThatBroke() throws InterruptedException {
        CountDownLatch twice = new CountDownLatch(2);
        Runnable breaking = () -> {
            twice.countDown();
            throw new IllegalStateException("planted");
        };
        try (Ticks ticks = new Ticks(List.of(new Tick("breaking", Duration.ofMillis(10), breaking)))) {
            ticks.start();
            assertThat(twice.await(10, TimeUnit.SECONDS)).isTrue();
        }
    }

    @Test
    void aTickNeverRunsTwiceAtTheSameTime() throws InterruptedException {
        AtomicInteger running = new AtomicInteger();
        AtomicInteger most = new AtomicInteger();
        CountDownLatch often = new CountDownLatch(30);
        Runnable work = () -> {
            most.accumulateAndGet(running.incrementAndGet(), Math::max);
            often.countDown();
            running.decrementAndGet();
        };
        try (Ticks ticks = new Ticks(List.of(new Tick("busy", Duration.ofMillis(1), work)))) {
            ticks.start();
            IntStream.range(0, 10).forEach(time -> ticks.fireAll());
            assertThat(often.await(10, TimeUnit.SECONDS)).isTrue();
        }
        assertThat(most).hasValue(1);
    }

    @Test
    void firingRunsWhatIsNotYetDue() throws InterruptedException {
        CountDownLatch twice = new CountDownLatch(2);
        try (Ticks ticks = new Ticks(List.of(new Tick("rare", RARELY, twice::countDown)))) {
            ticks.start();
            ticks.fireAll();
            assertThat(twice.await(10, TimeUnit.SECONDS)).isTrue();
        }
    }

    @Test
    void closingWaitsForWhatRuns() throws InterruptedException {
        CountDownLatch begun = new CountDownLatch(1);
        CountDownLatch goOn = new CountDownLatch(1);
        AtomicBoolean ended = new AtomicBoolean();
        Ticks ticks = new Ticks(List.of(new Tick("long", RARELY, () -> {
            begun.countDown();
            ended.set(awaited(goOn));
        })));
        ticks.start();
        assertThat(begun.await(10, TimeUnit.SECONDS)).isTrue();
        Thread closing = new Thread(ticks::close);
        closing.start();
        goOn.countDown();
        closing.join(10_000);
        assertThat(closing.isAlive()).isFalse();
        assertThat(ended).isTrue();
    }

    @Test
    void ticksAreFewAndHaveNamesOfTheirOwn() {
        Tick tick = new Tick("same", RARELY, () -> {});
        assertThatThrownBy(() -> new Ticks(List.of(tick, tick))).hasMessageContaining("same");
        List<Tick> eleven = IntStream.range(0, 11)
                .mapToObj(n -> new Tick("tick-" + n, RARELY, () -> {}))
                .toList();
        assertThatThrownBy(() -> new Ticks(eleven)).hasMessageContaining("At most 10");
    }

    private static boolean awaited(CountDownLatch latch) {
        try {
            return latch.await(10, TimeUnit.SECONDS);
        } catch (InterruptedException hurried) {
            return false;
        }
    }
}
