package ripple.mentoring;

import java.time.Clock;
import ripple.outbox.Outbox;
import ripple.people.PeopleService;
import ripple.profile.Profiles;

/** What the services about requests share: who offers what, and where people are told. */
public final class RequestDesk {

    private final Profiles profiles;
    private final RequestFlow flow;
    private final RequestPost post;

    public RequestDesk(PeopleService people, Profiles profiles, Outbox outbox, Clock clock) {
        this.profiles = profiles;
        this.post = new RequestPost(outbox);
        this.flow = new RequestFlow(people, profiles, post, clock);
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

    /** Ends the request of whoever comes to have a mentor, by whatever way. */
    public MentorshipListener listener() {
        return new MentorshipListener() {
            @Override
            public void began(ripple.database.Transaction transaction, Mentorship mentorship) {
                flow.matched(transaction, mentorship);
            }
        };
    }
}
