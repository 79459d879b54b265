package ripple.mentoring;

import java.time.Duration;
import java.time.Instant;
import java.util.Optional;
import ripple.database.Transaction;
import ripple.people.ProgramId;

/** What is known of the meetings of a mentorship; check-ins know. */
@FunctionalInterface
public interface Meetings {

    /** As long as nobody records meetings. */
    Meetings NONE = (transaction, program, mentorship) -> Held.NONE;

    Held of(Transaction transaction, ProgramId program, MentorshipId mentorship);

    /**
     * How many meetings there were.
     *
     * @param together how long in all
     * @param last when the last one was
     * @param lastWord when one of the two last said how it goes
     */
    record Held(int count, Duration together, Optional<Instant> last, Optional<Instant> lastWord) {
        static final Held NONE = new Held(0, Duration.ZERO, Optional.empty(), Optional.empty());
    }
}
