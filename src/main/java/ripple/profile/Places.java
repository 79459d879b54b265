package ripple.profile;

import ripple.database.Transaction;
import ripple.people.Member;

/** How many of a mentor's places are no longer free; known to whoever keeps the mentorships. */
@FunctionalInterface
public interface Places {

    Spoken of(Transaction transaction, Member mentor);

    /**
     * Places that nobody new can have.
     *
     * @param taken by mentees, or by pairs that are proposed
     * @param kept for people who are being asked whether they want it
     * @param experienced whether a mentorship of theirs has come to its end before
     */
    record Spoken(int taken, int kept, boolean experienced) {

        public static final Spoken NONE = new Spoken(0, 0, false);
    }
}
