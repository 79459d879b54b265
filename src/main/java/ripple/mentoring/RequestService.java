package ripple.mentoring;

import java.time.Clock;
import java.util.List;
import java.util.Optional;
import java.util.function.BiFunction;
import ripple.database.Transaction;
import ripple.database.Transactions;
import ripple.idea.Idea;
import ripple.idea.IdeaNumber;
import ripple.idea.KnownIdeas;
import ripple.idea.NotTakingPartException;
import ripple.people.Member;
import ripple.people.PeopleService;
import ripple.people.PersonId;
import ripple.privacy.Actor;
import ripple.privacy.Asked;
import ripple.privacy.Audit;
import ripple.privacy.AuditEntry;
import ripple.privacy.Checked;
import ripple.privacy.FreeText;
import ripple.privacy.Subject;

/** What somebody who wants a mentor can do: ask, see where it stands, answer a suggestion, take it back. */
public final class RequestService {

    /** The field of a form in which the words to the mentor stand, and how long they may be. */
    public static final String WORDS = "words";

    public static final int LONGEST = 1_000;

    private static final int MOST_RANKED = 3;
    private static final int MOST_IDEAS = 50;

    private final Transactions transactions;
    private final PeopleService people;
    private final FreeText freeText;
    private final RequestFlow flow;
    private final Pairing pairing;
    private final Candidates candidates;
    private final KnownIdeas ideas;
    private final Audit audit;
    private final Clock clock;
    private final Mentorships mentorships = new Mentorships();

    public RequestService(
            Transactions transactions, PeopleService people, FreeText freeText, RequestDesk desk, Clock clock) {
        this.transactions = transactions;
        this.people = people;
        this.freeText = freeText;
        this.flow = desk.flow();
        this.pairing = desk.pairing();
        this.candidates = new Candidates(desk.profiles());
        this.ideas = new KnownIdeas(people);
        this.audit = new Audit(clock);
        this.clock = clock;
    }

    /**
     * A request as somebody fills it in.
     *
     * @param ranked the mentors they picked, the first choice first; not looked at where they ask for a suggestion
     */
    public record Wanted(Optional<IdeaNumber> idea, String words, Route route, List<PersonId> ranked) {
        public Wanted {
            ranked = List.copyOf(ranked);
        }

        /** Says nothing of what was typed. */
        @Override
        public String toString() {
            return "Wanted[route=" + route.code() + "]";
        }
    }

    /** Up to three mentors who fit and have room now, the best fit first. */
    public List<Candidate> findCandidates(Member asker) {
        return transactions.read(transaction -> {
            refuseStrangers(transaction, asker);
            return candidates.find(transaction, asker.program(), asker.person(), clock.instant());
        });
    }

    /** The asker's own welcomed ideas, the newest first: what a request can be about. */
    public List<Idea> findIdeas(Member asker) {
        return transactions.read(
                transaction -> ideas.findWelcomedOf(transaction, asker.program(), asker.person(), MOST_IDEAS));
    }

    /** What speaks against these words; nothing is written. */
    public Checked check(Member asker, String words, Optional<Asked> confirmed) {
        return freeText.check(
                asker.program(),
                List.of(FreeText.Typed.of(WORDS, RequestFormWords.WORDS_LABEL, words, LONGEST)),
                confirmed);
    }

    /** What speaks against asking at all: a request or a mentor that is there already, an idea that is not. */
    public Optional<Asking> findObstacle(Member asker, Optional<IdeaNumber> idea) {
        return transactions.read(transaction -> {
            refuseStrangers(transaction, asker);
            return findObstacle(transaction, asker, idea);
        });
    }

    private Optional<Asking> findObstacle(Transaction transaction, Member asker, Optional<IdeaNumber> idea) {
        Optional<MatchRequest> live = findLive(transaction, asker);
        if (live.isPresent()) {
            return live.map(request -> new Asking.AlreadyAsking(flow.status(transaction, request)));
        }
        if (mentorships.ofMentee(transaction, asker.program(), asker.person()).isPresent()) {
            return Optional.of(new Asking.HasMentor());
        }
        return idea.filter(number -> ideas.findWelcomedOf(transaction, asker.program(), number, asker.person())
                        .isEmpty())
                .map(number -> new Asking.IdeaNotFound());
    }

    /** Asks the first choice, or waits in line if nobody who fits has room. Asking twice changes nothing. */
    public Asking ask(Member asker, Wanted wanted, Optional<Asked> confirmed) {
        Checked checked = check(asker, wanted.words(), confirmed);
        if (checked instanceof Checked.Objection objection) {
            return new Asking.Refused(objection);
        }
        String words = ((Checked.Clean) checked).words(WORDS);
        return transactions.run(transaction -> {
            refuseStrangers(transaction, asker);
            return findObstacle(transaction, asker, wanted.idea())
                    .orElseGet(() -> ask(transaction, asker, wanted, words));
        });
    }

    private Asking ask(Transaction transaction, Member asker, Wanted wanted, String words) {
        RequestStore store = transaction.store(RequestStore.class);
        Optional<MatchRequest> added = store.add(new RequestStore.NewRequest(
                        asker.program(), asker.person(), wanted.idea(), words, wanted.route(), clock.instant()))
                .flatMap(id -> store.find(asker.program(), id));
        added.ifPresent(request -> {
            list(transaction, request, wanted);
            record(transaction, asker, RequestAudit.ASKED, request);
            flow.next(transaction, request, Why.THEIR_OWN_ACT);
        });
        MatchRequest live = findLive(transaction, asker)
                .orElseThrow(() -> new IllegalStateException("Somebody has a live request and it is not there"));
        RequestStatus status = flow.status(transaction, live);
        return added.isPresent() ? new Asking.Sent(status) : new Asking.AlreadyAsking(status);
    }

    /** Whether they are possible is asked when their turn comes; here only whether there is somebody. */
    private void list(Transaction transaction, MatchRequest request, Wanted wanted) {
        if (wanted.route() == Route.SUGGESTED) {
            candidates
                    .find(transaction, request.program(), request.mentee(), clock.instant())
                    .forEach(each -> flow.add(transaction, request, each.mentor(), Origin.RIPPLE, Optional.empty()));
        } else {
            wanted.ranked().stream()
                    .distinct()
                    .filter(mentor ->
                            people.find(transaction, request.program(), mentor).isPresent())
                    .limit(MOST_RANKED)
                    .forEach(mentor -> flow.add(transaction, request, mentor, Origin.PICKED, Optional.empty()));
        }
    }

    /** Where this person's request stands. */
    public Optional<RequestStatus> status(Member asker) {
        return transactions.read(transaction -> {
            refuseStrangers(transaction, asker);
            return findLive(transaction, asker).map(request -> flow.status(transaction, request));
        });
    }

    /** Whether this person may ask for a mentor now: has none, and is not asking for one already. */
    public boolean mayAsk(Member asker) {
        return status(asker).isEmpty() && !hasMentor(asker);
    }

    /** Whether this person is a mentee, or a place is held for them. */
    public boolean hasMentor(Member asker) {
        return transactions.read(transaction -> mentorships
                .ofMentee(transaction, asker.program(), asker.person())
                .isPresent());
    }

    /** Takes back this request, if it is live and theirs; a place that a round holds for them is given back, too. Says how it was. */
    public Optional<MatchRequest> withdraw(Member asker, RequestId id) {
        return transactions.run(transaction -> {
            refuseStrangers(transaction, asker);
            Optional<MatchRequest> live = findLive(transaction, asker)
                    .filter(request -> request.id().equals(id))
                    .flatMap(request -> hold(transaction, request));
            live.ifPresent(request -> withdraw(transaction, asker, request));
            return live;
        });
    }

    private void withdraw(Transaction transaction, Member asker, MatchRequest request) {
        flow.close(transaction, request, RequestState.WITHDRAWN, Why.of(RequestWords.CLOSED_BY_AUTHOR));
        mentorships
                .ofMentee(transaction, asker.program(), asker.person())
                .filter(held -> held.state() == MentorshipState.PROPOSED)
                .ifPresent(held -> pairing.release(transaction, asker.program(), held.id()));
        record(transaction, asker, RequestAudit.WITHDRAWN, request);
    }

    /** Yes to a suggestion: this mentor is asked. The status is empty if the suggestion is over. */
    public Optional<RequestStatus> askThisOne(Member asker, RequestId id, int rank) {
        return answer(asker, id, rank, this::askThisOne);
    }

    private MatchRequest askThisOne(Transaction transaction, Offered offered) {
        MatchRequest request = offered.request();
        boolean possible = candidates
                .findThis(
                        transaction,
                        request.program(),
                        request.mentee(),
                        offered.choice().mentor(),
                        clock.instant())
                .isPresent();
        if (possible) {
            flow.closeOffered(transaction, offered, ChoiceState.LISTED, RequestWords.ASKED_THEM);
            flow.ask(transaction, request, offered.choice(), Why.THEIR_OWN_ACT);
        } else {
            flow.closeOffered(transaction, offered, ChoiceState.PASSED, RequestWords.OFFER_GONE);
            flow.next(transaction, request, Why.answer(RequestWords.PLACE_GONE));
        }
        return request;
    }

    /** No to a suggestion: the request goes on as if it had not come. */
    public Optional<RequestStatus> noThanks(Member asker, RequestId id, int rank) {
        return answer(asker, id, rank, (transaction, offered) -> {
            flow.closeOffered(transaction, offered, ChoiceState.DECLINED, RequestWords.WILL_ASK_NEXT);
            flow.next(transaction, offered.request(), Why.THEIR_OWN_ACT);
            return offered.request();
        });
    }

    /** A suggestion that waits for the answer of the one who asked. */
    record Offered(MatchRequest request, Choice choice) {}

    private Optional<RequestStatus> answer(
            Member asker, RequestId id, int rank, BiFunction<Transaction, Offered, MatchRequest> deed) {
        return transactions.run(transaction -> {
            refuseStrangers(transaction, asker);
            return findLive(transaction, asker)
                    .filter(request -> request.id().equals(id))
                    .flatMap(request -> hold(transaction, request))
                    .flatMap(request -> flow.findOpen(transaction, request)
                            .filter(choice -> choice.state() == ChoiceState.OFFERED && choice.rank() == rank)
                            .map(choice -> deed.apply(transaction, new Offered(request, choice))))
                    .flatMap(done -> findLive(transaction, asker))
                    .map(now -> flow.status(transaction, now));
        });
    }

    private static Optional<MatchRequest> hold(Transaction transaction, MatchRequest request) {
        RequestStore store = transaction.store(RequestStore.class);
        store.hold(request.program(), request.id());
        return store.find(request.program(), request.id()).filter(MatchRequest::isLive);
    }

    private static Optional<MatchRequest> findLive(Transaction transaction, Member asker) {
        return transaction.store(RequestStore.class).findLive(asker.program(), asker.person());
    }

    private void record(Transaction transaction, Member actor, String act, MatchRequest request) {
        audit.record(
                transaction,
                new AuditEntry(
                        actor.program(),
                        new Actor.OnePerson(actor.person()),
                        act,
                        new Subject("match-request", request.id().value())));
    }

    private void refuseStrangers(Transaction transaction, Member member) {
        if (people.find(transaction, member.program(), member.person())
                .filter(person -> person.standing().takesPart())
                .isEmpty()) {
            throw new NotTakingPartException();
        }
    }
}
