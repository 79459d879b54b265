package ripple.outbox;

import static org.assertj.core.api.Assertions.assertThat;
import static org.assertj.core.api.Assertions.assertThatThrownBy;

import java.time.Duration;
import java.util.Random;
import org.junit.jupiter.api.Test;

class BackoffTest {
    private static final Duration CAP = Duration.ofMinutes(5);

    @Test
    void theWindowDoublesUpToTheCapAndIsUsedInFull() {
        Backoff backoff = new Backoff(CAP, new Random(1));
        for (int attempts = 1; attempts <= 200; attempts++) {
            long window = Math.min(CAP.toMillis(), 1_000L << Math.min(attempts - 1, 40));
            long shortest = Long.MAX_VALUE;
            long longest = 0;
            for (int times = 0; times < 200; times++) {
                long wait = backoff.after(attempts).toMillis();
                shortest = Math.min(shortest, wait);
                longest = Math.max(longest, wait);
            }
            assertThat(shortest).isBetween(0L, window / 10);
            assertThat(longest).isBetween(window * 9 / 10, window);
        }
    }

    @Test
    void aLeaseIsLongerThanLookingAndSending() {
        assertThatThrownBy(() -> new OutboxSettings(
                        Duration.ofSeconds(10), Duration.ofSeconds(20), Duration.ZERO, 1, 1, CAP, CAP, 1))
                .hasMessageContaining("lease");
        assertThatThrownBy(() -> new OutboxSettings(
                        Duration.ofSeconds(10), Duration.ofSeconds(21), Duration.ZERO, 0, 1, CAP, CAP, 1))
                .isInstanceOf(IllegalArgumentException.class);
    }
}
