package planted.idea;

import java.time.Instant;
import java.util.function.Supplier;

class RefersToTheClock {
    Supplier<Instant> now() {
        return Instant::now;
    }
}
