package ripple.mentoring;

import ripple.database.Transaction;

/** What else begins, rests or stops with a mentorship, in the same transaction; the mentorship is given as it stands after. */
public interface MentorshipListener {

    /** A round holds a place for the two until both have answered. */
    default void proposed(Transaction transaction, Mentorship mentorship) {}

    /** Both have said yes: it is active from now on. */
    default void began(Transaction transaction, Mentorship mentorship) {}

    /** Both have confirmed an agreement, the first or another: how often they meet and until when may be new. */
    default void agreed(Transaction transaction, Mentorship mentorship) {}

    /** The mentor has recorded a meeting of the two, another or the same once more. */
    default void met(Transaction transaction, Mentorship mentorship) {}

    /** A mentor has agreed to stand in for another. */
    default void covered(Transaction transaction, Cover cover) {}

    default void paused(Transaction transaction, Mentorship mentorship) {}

    default void resumed(Transaction transaction, Mentorship mentorship) {}

    /** It is completed or ended. Also said of a proposal that came to nothing, which never began. */
    default void ended(Transaction transaction, Mentorship mentorship) {}
}
