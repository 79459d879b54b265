package ripple.mentoring;

import java.time.Clock;
import ripple.database.Transaction;
import ripple.due.DueTable;
import ripple.outbox.Outbox;
import ripple.people.PeopleService;
import ripple.profile.Profiles;

/** What the services about requests share: who offers what, and where people are told. */
public final class RequestDesk {

    private final Profiles profiles;
    private final RequestFlow flow;
    private final RequestPost post;
    private final RequestReminders reminders;

    public RequestDesk(PeopleService people, Profiles profiles, Outbox outbox, DueTable due, Clock clock) {
        this.profiles = profiles;
        this.post = new RequestPost(outbox);
        this.reminders = new RequestReminders(people, due);
        this.flow = new RequestFlow(people, profiles, post, reminders, clock);
    }

    Profiles profiles() {
        return profiles;
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

    /** Ends the request of whoever comes to have a mentor, by whatever way. */
    public MentorshipListener listener() {
        return new MentorshipListener() {
            @Override
            public void began(Transaction transaction, Mentorship mentorship) {
                flow.matched(transaction, mentorship);
            }
        };
    }
}
