package ripple.slack;

import static org.assertj.core.api.Assertions.assertThat;
import static org.assertj.core.api.Assertions.assertThatThrownBy;

import java.time.Duration;
import java.util.concurrent.BlockingQueue;
import java.util.concurrent.CountDownLatch;
import java.util.concurrent.LinkedBlockingQueue;
import java.util.concurrent.TimeUnit;
import org.junit.jupiter.api.AfterEach;
import org.junit.jupiter.api.Test;
import ripple.slack.platform.Timing;

/** Slack waits three seconds, whatever the work takes. */
class PatienceTest {

    private final Patience patience = new Patience(Duration.ofMillis(100));
    private final BlockingQueue<String> late = new LinkedBlockingQueue<>();

    @AfterEach
    void close() {
        patience.close();
    }

    @Test
    void workInTimeGivesItsAnswer() {
        assertThat(patience.within(() -> "done", late::add)).contains("done");
        assertThat(late).isEmpty();
    }

    @Test
    void workThatTakesLongerGoesOnAndItsAnswerComesLater() throws Exception {
        CountDownLatch slow = new CountDownLatch(1);

        assertThat(patience.within(() -> await(slow), late::add)).isEmpty();
        slow.countDown();

        assertThat(late.poll(10, TimeUnit.SECONDS)).isEqualTo("done");
    }

    @Test
    void whatWorkThrowsIsThrown() {
        assertThatThrownBy(() -> patience.within(
                        () -> {
                            throw new IllegalArgumentException("no");
                        },
                        late::add))
                .isInstanceOf(IllegalArgumentException.class);
    }

    @Test
    void theUsualPatienceLeavesRoomBelowSlacksThreeSeconds() {
        assertThat(Timing.USUAL.answer()).isLessThan(Duration.ofMillis(2500));
        assertThat(Timing.USUAL.quickCall()).isLessThan(Duration.ofSeconds(2));
        assertThat(Timing.USUAL.patientCall()).isLessThan(Duration.ofSeconds(5));
    }

    private static String await(CountDownLatch slow) {
        try {
            slow.await();
            return "done";
        } catch (InterruptedException e) {
            Thread.currentThread().interrupt();
            return "interrupted";
        }
    }
}
