package ripple.mentoring;

import java.time.Instant;
import java.util.ArrayList;
import java.util.List;
import java.util.Optional;
import ripple.database.Transaction;
import ripple.idea.IdeaNumber;
import ripple.people.PersonId;
import ripple.people.ProgramId;

/** Who waits for a mentor, for those who run the program: where requests stand, never their words. Whoever asks is asked first who they are. */
public final class WaitingList {

    /**
     * One person in line.
     *
     * @param since gives the place; after a mentorship that ended it reaches back to the beginning of that one
     * @param asked when they asked this time
     */
    public record InLine(
            RequestId request,
            PersonId mentee,
            Optional<IdeaNumber> idea,
            int place,
            Instant since,
            Instant asked,
            RequestState state) {

        /** Since when they really wait. */
        public Instant waits() {
            return since.isAfter(asked) ? since : asked;
        }
    }

    /** From the beginning of the line. */
    public List<InLine> find(Transaction transaction, ProgramId program, int limit, int skip) {
        List<InLine> line = new ArrayList<>();
        int place = skip;
        for (MatchRequest request : transaction.store(RequestStore.class).line(program, limit, skip)) {
            place++;
            line.add(new InLine(
                    request.id(),
                    request.mentee(),
                    request.idea(),
                    place,
                    request.waitingSince().orElse(request.askedAt()),
                    request.askedAt(),
                    request.state()));
        }
        return line;
    }

    /** This one, if they are in line. */
    public Optional<InLine> find(Transaction transaction, ProgramId program, PersonId mentee) {
        RequestStore store = transaction.store(RequestStore.class);
        return store.findLive(program, mentee)
                .flatMap(request -> request.waitingSince()
                        .map(since -> new InLine(
                                request.id(),
                                mentee,
                                request.idea(),
                                store.countBefore(program, since, request.id()) + 1,
                                since,
                                request.askedAt(),
                                request.state())));
    }

    /** The same, and nobody else moves their request until this transaction ends. */
    public Optional<InLine> take(Transaction transaction, ProgramId program, PersonId mentee) {
        RequestStore store = transaction.store(RequestStore.class);
        store.findLive(program, mentee).ifPresent(request -> store.hold(program, request.id()));
        return find(transaction, program, mentee);
    }

    public long count(Transaction transaction, ProgramId program) {
        return transaction.store(RequestStore.class).countInLine(program);
    }

    /**
     * The mentors whom a mentee ranked in their live request, the first choice first.
     */
    public List<PersonId> picksOf(Transaction transaction, ProgramId program, PersonId mentee) {
        return transaction.store(RequestStore.class).findLive(program, mentee).stream()
                .flatMap(request ->
                        RequestFlow.choices(transaction, request, choice -> choice.origin() == Origin.PICKED).stream())
                .map(Choice::mentor)
                .toList();
    }
}
