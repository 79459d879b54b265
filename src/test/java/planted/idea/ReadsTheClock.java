package planted.idea;

import java.time.Instant;
import java.time.LocalDate;
import java.time.ZoneId;

class ReadsTheClock {
    boolean isLate(Instant due, ZoneId zone) {
        return due.isBefore(Instant.now()) || LocalDate.now(zone).getDayOfMonth() == 1;
    }
}
