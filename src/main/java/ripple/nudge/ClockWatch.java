package ripple.nudge;

import io.micrometer.core.instrument.MeterRegistry;
import java.time.Duration;
import java.time.Instant;
import java.util.concurrent.atomic.AtomicReference;
import org.slf4j.Logger;
import org.slf4j.LoggerFactory;

/**
 * Raises an alarm, once per jump, when the clock goes back by more than five minutes. It remembers in memory only: a jump while Ripple is
 * stopped is not noticed, and nothing is said twice then either, because what was said stands in the database.
 */
final class ClockWatch {

    private static final Logger log = LoggerFactory.getLogger(ClockWatch.class);

    /** Clocks that are kept right step back by less. */
    private static final Duration MOST = Duration.ofMinutes(5);

    private final MeterRegistry meters;
    private final AtomicReference<Instant> latest = new AtomicReference<>(Instant.MIN);

    ClockWatch(MeterRegistry meters) {
        this.meters = meters;
    }

    void look(Instant now) {
        Instant before = latest.getAndUpdate(seen -> isJump(seen, now) || now.isAfter(seen) ? now : seen);
        if (isJump(before, now)) {
            log.warn(
                    "event=clock-went-back seconds={} latest={} now={}",
                    Duration.between(now, before).toSeconds(),
                    before,
                    now);
            meters.counter("ripple.clock.went.back").increment();
        }
    }

    private static boolean isJump(Instant latest, Instant now) {
        return latest.isAfter(now.plus(MOST));
    }
}
