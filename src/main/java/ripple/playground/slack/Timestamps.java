package ripple.playground.slack;

import java.time.Clock;
import java.time.Instant;
import java.time.temporal.ChronoUnit;
import java.util.Locale;

/** Gives out message timestamps as Slack writes them ({@code 1763892000.000100}); none is given twice or goes back. */
final class Timestamps {
    private final Clock story;
    private long lastMicros;

    Timestamps(Clock story) {
        this.story = story;
    }

    synchronized String next() {
        long now = ChronoUnit.MICROS.between(Instant.EPOCH, story.instant());
        lastMicros = Math.max(lastMicros + 1, now);
        return String.format(Locale.ROOT, "%d.%06d", lastMicros / 1_000_000, lastMicros % 1_000_000);
    }

    static Instant instantOf(String ts) {
        String[] parts = ts.split("\\.", 2);
        long micros = parts.length > 1 ? Long.parseLong(parts[1]) : 0;
        return Instant.ofEpochSecond(Long.parseLong(parts[0])).plus(micros, ChronoUnit.MICROS);
    }
}
