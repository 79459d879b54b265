package ripple.nudge;

import io.micrometer.core.instrument.MeterRegistry;
import java.time.Clock;
import java.time.Instant;
import java.util.List;

/** Asks every nudge in turn, then what has come in the due table, and counts how it ended. */
public final class Nudges {

    private final List<Nudge> nudges;
    private final Prompts prompts;
    private final Clock clock;
    private final MeterRegistry meters;
    private final ClockWatch watch;

    /** @param clock the one people's time is told by */
    public Nudges(List<Nudge> nudges, Prompts prompts, Clock clock, MeterRegistry meters) {
        this.nudges = List.copyOf(nudges);
        this.prompts = prompts;
        this.clock = clock;
        this.meters = meters;
        this.watch = new ClockWatch(meters);
    }

    public void tick() {
        Instant now = clock.instant();
        watch.look(now);
        for (Nudge nudge : nudges) {
            nudge.due(now).forEach(ending -> count(nudge.name(), ending));
        }
        prompts.due(now, ended -> count(ended.prompt(), ended.ending()));
    }

    private void count(String nudge, Ending ending) {
        meters.counter("ripple.nudges", "nudge", nudge, "ending", ending.code()).increment();
    }
}
