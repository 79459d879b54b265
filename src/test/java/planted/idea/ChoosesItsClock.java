package planted.idea;

import java.time.Clock;

class ChoosesItsClock {
    Clock clock() {
        return Clock.systemUTC();
    }
}
