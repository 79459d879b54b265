package planted.idea;

import java.time.Clock;
import java.time.Instant;
import java.time.LocalDate;

/** No fault: this is how it is done. */
class AsksTheGivenClock {
    Instant now(Clock clock) {
        return Instant.now(clock);
    }

    LocalDate today(Clock clock) {
        return LocalDate.now(clock);
    }
}
