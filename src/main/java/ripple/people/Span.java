package ripple.people;

import java.time.Instant;

/** From one instant up to, but not including, another; empty where the second does not come later. */
record Span(Instant from, Instant to) {

    boolean isEmpty() {
        return !from.isBefore(to);
    }

    boolean contains(Instant instant) {
        return !instant.isBefore(from) && instant.isBefore(to);
    }

    Span endingBy(Instant end) {
        return end.isBefore(to) ? new Span(from, end) : this;
    }
}
