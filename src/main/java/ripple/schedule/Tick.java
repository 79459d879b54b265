package ripple.schedule;

import java.time.Duration;

/** A question asked again and again; it does the same whether it was asked once or twice. */
public record Tick(String name, Duration every, Runnable work) {
    public Tick {
        if (name.isBlank()) {
            throw new IllegalArgumentException("A tick has a name");
        }
        if (every.toMillis() < 1) {
            throw new IllegalArgumentException("A tick comes at most every millisecond");
        }
    }
}
