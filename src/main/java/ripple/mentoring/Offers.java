package ripple.mentoring;

import java.time.Instant;
import java.util.Optional;
import ripple.database.Transaction;
import ripple.people.PersonId;
import ripple.people.ProgramId;

/** What mentors offer, and who is to be kept apart. */
public interface Offers {

    /** How many mentees this person takes at once; empty if they offer nothing now (never did, paused, stopped, away). */
    Optional<Integer> capacity(Transaction transaction, ProgramId program, PersonId mentor, Instant now);

    /** Whether one of the two has said so in private, or is the other's line manager. */
    boolean keepsApart(Transaction transaction, ProgramId program, PersonId one, PersonId other);
}
