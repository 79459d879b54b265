package ripple.mentoring;

import java.time.Clock;
import ripple.database.Transactions;
import ripple.outbox.Outbox;
import ripple.people.PeopleService;
import ripple.privacy.FreeText;

/**
 * What everything about the life of a mentorship stands on.
 *
 * @param clock the one people's time is told by
 */
public record PairGround(
        Transactions transactions,
        PeopleService people,
        Offers offers,
        FreeText texts,
        Outbox outbox,
        MentorshipListeners listeners,
        Clock clock) {

    /** Whose mentees somebody looks after just now. */
    public LookingAfter lookingAfter() {
        return new LookingAfter(people, reader());
    }

    PairReader reader() {
        return new PairReader(people, offers, clock);
    }

    PairPost post() {
        return new PairPost(outbox);
    }
}
