package ripple.profile;

import ripple.database.Transaction;
import ripple.people.Member;

/** How many of a mentor's places are taken; known to whoever keeps the mentorships. */
@FunctionalInterface
public interface Places {

    int taken(Transaction transaction, Member mentor);
}
