package ripple.mentoring;

import java.time.Clock;
import ripple.database.Transaction;
import ripple.due.DueTable;
import ripple.outbox.Outbox;
import ripple.people.PeopleService;
import ripple.profile.Profiles;
import ripple.texts.Texts;

/** What the services about requests share: who offers what, and where people are told. */
public final class RequestDesk {

    private final Profiles profiles;
    private final Pairing pairing;
    private final RequestFlow flow;
    private final RequestPost post;
    private final RequestReminders reminders;

    /** Who is there, who offers what, how two are brought together, and in which words mentors are reminded. */
    public record Ground(PeopleService people, Profiles profiles, Pairing pairing, Texts texts) {}

    public RequestDesk(Ground ground, Outbox outbox, DueTable due, Clock clock) {
        this.profiles = ground.profiles();
        this.pairing = ground.pairing();
        this.post = new RequestPost(outbox);
        this.reminders = new RequestReminders(ground.people(), due, ground.texts());
        this.flow = new RequestFlow(ground.people(), profiles, post, reminders, clock);
    }

    Profiles profiles() {
        return profiles;
    }

    Pairing pairing() {
        return pairing;
    }

    RequestFlow flow() {
        return flow;
    }

    RequestPost post() {
        return post;
    }

    /** What mentors are reminded of. */
    public RequestReminders reminders() {
        return reminders;
    }

    /** Ends the request of whoever comes to have a mentor, by whatever way; a suggestion gives way to what a round proposes. */
    public MentorshipListener listener() {
        return new MentorshipListener() {
            @Override
            public void proposed(Transaction transaction, Mentorship mentorship) {
                flow.proposed(transaction, mentorship);
            }

            @Override
            public void began(Transaction transaction, Mentorship mentorship) {
                flow.matched(transaction, mentorship);
            }
        };
    }
}
