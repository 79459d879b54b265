package ripple.mentoring;

import java.time.Clock;
import java.time.Duration;
import java.time.Instant;
import java.util.List;
import java.util.stream.Stream;
import ripple.database.Transaction;
import ripple.people.PeopleService;
import ripple.people.PersonId;
import ripple.people.ProgramId;
import ripple.people.Roles;

/** Puts requests into the line of those for whom nobody is asked at the moment. */
final class RequestQueue {

    private static final Duration PLACE_IS_KEPT = Duration.ofDays(90);

    private final PeopleService people;
    private final RequestPost post;
    private final Clock clock;
    private final Roles roles = new Roles();

    RequestQueue(PeopleService people, RequestPost post, Clock clock) {
        this.people = people;
        this.post = post;
        this.clock = clock;
    }

    /** Its author hears their place, and those who run the program that somebody waits. */
    void put(Transaction transaction, MatchRequest request, Why why) {
        putQuietly(transaction, request);
        int place = place(transaction, request);
        int choices = transaction
                .store(ChoiceStore.class)
                .of(request.program(), request.id())
                .size();
        post.tell(
                transaction,
                request,
                "waiting-" + choices,
                new RequestPost.Told(request.mentee(), why.kind(), RequestMessages.waiting(why.sentence(), place)));
        tellLeads(transaction, request, place);
    }

    private void tellLeads(Transaction transaction, MatchRequest request, int place) {
        String today = people.settings(transaction, request.program())
                .workingDays()
                .day(clock.instant())
                .toString();
        long all = transaction.store(RequestStore.class).countInLine(request.program());
        post.tellLeads(
                transaction,
                request.program(),
                leads(transaction, request.program()),
                today,
                RequestMessages.toLeads(request.mentee(), place, all));
    }

    private List<PersonId> leads(Transaction transaction, ProgramId program) {
        return Stream.concat(roles.lead(transaction, program).stream(), roles.deputy(transaction, program).stream())
                .toList();
    }

    /** Whose mentorship ended not long ago does not begin at the end of the line: they have the place of the day on which it began. */
    void putQuietly(Transaction transaction, MatchRequest request) {
        Instant now = clock.instant();
        Instant since = transaction
                .store(PairStore.class)
                .findBeginningOfEnded(request.program(), request.mentee(), now.minus(PLACE_IS_KEPT))
                .orElse(now);
        transaction.store(RequestStore.class).queue(request.program(), request.id(), since, now);
    }

    /** Which one in line; 0 if it is not in it. */
    static int place(Transaction transaction, MatchRequest request) {
        RequestStore store = transaction.store(RequestStore.class);
        return store.find(request.program(), request.id())
                .flatMap(MatchRequest::waitingSince)
                .map(since -> store.countBefore(request.program(), since, request.id()) + 1)
                .orElse(0);
    }
}
