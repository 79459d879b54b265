package ripple.reflection;

import ripple.database.Transaction;
import ripple.mentoring.Mentorship;
import ripple.mentoring.MentorshipListener;

/** When a mentorship ends, what its mentee shared with the mentor is private again: it was shared with a mentor, not with a person. */
public final class SharingEnds implements MentorshipListener {

    @Override
    public void ended(Transaction transaction, Mentorship mentorship) {
        transaction
                .store(ReflectionStore.class)
                .endSharing(mentorship.program(), mentorship.mentee(), mentorship.mentor());
    }
}
