package ripple;

import java.time.Clock;
import java.time.Duration;
import java.time.Instant;
import java.time.ZoneId;
import java.util.concurrent.atomic.AtomicReference;

/** A clock that goes on like another one and can be moved ahead of it: "next working morning", "+1 week". Never back. */
public final class StoryClock extends Clock {
    private final Clock real;
    private final AtomicReference<Duration> ahead;

    public StoryClock(Clock real) {
        this(real, new AtomicReference<>(Duration.ZERO));
    }

    private StoryClock(Clock real, AtomicReference<Duration> ahead) {
        this.real = real;
        this.ahead = ahead;
    }

    /** Moves on to a later instant and gives the instant reached; an earlier one changes nothing. */
    public Instant moveTo(Instant later) {
        ahead.updateAndGet(before -> {
            Duration after = Duration.between(real.instant(), later);
            return after.compareTo(before) > 0 ? after : before;
        });
        return instant();
    }

    @Override
    public Instant instant() {
        return real.instant().plus(ahead.get());
    }

    @Override
    public ZoneId getZone() {
        return real.getZone();
    }

    /** The same story in another zone: what moves one moves both. */
    @Override
    public Clock withZone(ZoneId zone) {
        return new StoryClock(real.withZone(zone), ahead);
    }
}
