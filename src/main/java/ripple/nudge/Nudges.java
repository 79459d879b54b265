package ripple.nudge;

import io.micrometer.core.instrument.MeterRegistry;
import java.time.Clock;
import java.time.Instant;
import java.util.List;

/** Asks every nudge in turn, and counts how it ended. */
public final class Nudges {

    private final List<Nudge> nudges;
    private final Clock clock;
    private final MeterRegistry meters;

    /** @param clock the one people's time is told by */
    public Nudges(List<Nudge> nudges, Clock clock, MeterRegistry meters) {
        this.nudges = List.copyOf(nudges);
        this.clock = clock;
        this.meters = meters;
    }

    public void tick() {
        Instant now = clock.instant();
        for (Nudge nudge : nudges) {
            nudge.due(now).forEach(ending -> count(nudge, ending));
        }
    }

    private void count(Nudge nudge, Ending ending) {
        meters.counter("ripple.nudges", "nudge", nudge.name(), "ending", ending.code())
                .increment();
    }
}
