package ripple.mentoring;

import java.time.Clock;
import java.util.List;
import java.util.Optional;
import java.util.function.BiFunction;
import ripple.database.Transaction;
import ripple.database.Transactions;
import ripple.idea.Idea;
import ripple.idea.NotTakingPartException;
import ripple.people.Member;
import ripple.people.PeopleService;
import ripple.people.Person;
import ripple.people.PersonId;
import ripple.privacy.Actor;
import ripple.privacy.Audit;
import ripple.privacy.AuditEntry;
import ripple.privacy.Subject;
import ripple.profile.Profiles;
import ripple.profile.Wishes;

/** What a mentor can do with a request that was sent to them: see it, accept, say "not now", suggest somebody. */
public final class RequestAnswers {

    private static final int MOST = 20;

    private final Transactions transactions;
    private final PeopleService people;
    private final Profiles profiles;
    private final Pairing pairing;
    private final RequestFlow flow;
    private final RequestPost post;
    private final Candidates candidates;
    private final Audit audit;
    private final Clock clock;

    public RequestAnswers(Transactions transactions, PeopleService people, RequestDesk desk, Clock clock) {
        this.transactions = transactions;
        this.people = people;
        this.profiles = desk.profiles();
        this.pairing = desk.pairing();
        this.flow = desk.flow();
        this.post = desk.post();
        this.candidates = new Candidates(desk.profiles());
        this.audit = new Audit(clock);
        this.clock = clock;
    }

    /** A request that was sent to a mentor, with their place on its list. */
    private record Received(MatchRequest request, Choice choice) {}

    /** What waits for this mentor's answer, the longest waiting first. */
    public List<Waiting> waiting(Member mentor) {
        return transactions.read(transaction -> {
            refuseStrangers(transaction, mentor);
            RequestStore requests = transaction.store(RequestStore.class);
            return transaction.store(ChoiceStore.class).askedOf(mentor.program(), mentor.person(), MOST).stream()
                    .flatMap(choice -> requests.find(mentor.program(), choice.request()).stream()
                            .map(request -> waiting(transaction, request, choice)))
                    .toList();
        });
    }

    private Waiting waiting(Transaction transaction, MatchRequest request, Choice choice) {
        RequestMessages.Brief brief = flow.brief(transaction, request);
        return new Waiting(request, choice, brief.wishes(), brief.idea(), brief.mentee());
    }

    /** A request as the mentor who is asked sees it. */
    public record Waiting(MatchRequest request, Choice choice, Wishes wishes, Optional<Idea> idea, Person mentee) {}

    /** Yes: the two are mentor and mentee, if there is still room. */
    public Answered accept(Member mentor, RequestId id) {
        return transactions.run(transaction -> {
            refuseStrangers(transaction, mentor);
            pairing.takeTurn(transaction, mentor.program(), mentor.person());
            return answer(transaction, mentor, id, this::accept);
        });
    }

    private Answered accept(Transaction transaction, Received received) {
        MatchRequest request = received.request();
        Beginning beginning = pairing.begin(
                transaction,
                new Pairing.Pair(
                        request.program(),
                        received.choice().mentor(),
                        request.mentee(),
                        flow.findIdea(transaction, request).map(Idea::number)));
        if (beginning instanceof Beginning.Begun begun) {
            flow.matched(transaction, begun.mentorship());
            record(transaction, received, RequestAudit.ACCEPTED);
            return Answered.ACCEPTED;
        }
        if (beginning instanceof Beginning.AlreadyHasOne) {
            flow.endOpen(
                    transaction,
                    request,
                    received.choice(),
                    ChoiceState.PASSED,
                    Why.answer(RequestWords.MENTEE_HAS_ONE));
            flow.queueQuietly(transaction, request);
            return Answered.MENTEE_HAS_ONE;
        }
        Answered lost = beginning instanceof Beginning.NoRoom ? Answered.NO_ROOM : Answered.NOT_POSSIBLE;
        flow.endOpen(transaction, request, received.choice(), ChoiceState.PASSED, Why.answer(lost.sentence()));
        flow.next(transaction, request, Why.of(RequestWords.NO_LONGER));
        return lost;
    }

    /** Not now; no reason is asked for. */
    public Answered notNow(Member mentor, RequestId id) {
        return run(mentor, id, (transaction, received) -> {
            sayNotNow(transaction, received, RequestWords.SAID_NOT_NOW);
            flow.next(transaction, received.request(), Why.of(RequestWords.CANNOT_NOW));
            return Answered.SAID_NOT_NOW;
        });
    }

    private void sayNotNow(Transaction transaction, Received received, String sentence) {
        flow.endOpen(transaction, received.request(), received.choice(), ChoiceState.NOT_NOW, Why.answer(sentence));
        record(transaction, received, RequestAudit.NOT_NOW);
    }

    /** Not now, but somebody else perhaps. Nothing of the request goes to them without the yes of the one who asked. */
    public Answered suggest(Member mentor, RequestId id, PersonId whom) {
        return transactions.run(transaction -> {
            refuseStrangers(transaction, mentor);
            pairing.takeTurn(transaction, mentor.program(), whom);
            return answer(transaction, mentor, id, (same, received) -> suggest(same, received, whom));
        });
    }

    private Answered suggest(Transaction transaction, Received received, PersonId whom) {
        MatchRequest request = received.request();
        if (whom.equals(request.mentee()) || wasAsked(transaction, request, whom)) {
            return Answered.CANNOT_SUGGEST;
        }
        Optional<Candidate> fits =
                candidates.findThis(transaction, request.program(), request.mentee(), whom, clock.instant());
        if (fits.isPresent()) {
            sayNotNow(transaction, received, RequestWords.SUGGESTED);
            Choice choice = flow.add(
                    transaction,
                    request,
                    whom,
                    Origin.MENTOR,
                    Optional.of(received.choice().mentor()));
            flow.offer(transaction, request, choice, fits.get().reasons(), Why.of(RequestWords.CANNOT_NOW));
            return Answered.SUGGESTED;
        }
        return mayBecomeAMentor(transaction, request, whom)
                ? invite(transaction, received, whom)
                : Answered.CANNOT_SUGGEST;
    }

    private boolean wasAsked(Transaction transaction, MatchRequest request, PersonId whom) {
        return !RequestFlow.choices(
                        transaction,
                        request,
                        choice -> choice.mentor().equals(whom) && choice.state() != ChoiceState.LISTED)
                .isEmpty();
    }

    private boolean mayBecomeAMentor(Transaction transaction, MatchRequest request, PersonId whom) {
        return profiles.find(transaction, request.program(), whom).isEmpty()
                && people.find(transaction, request.program(), whom)
                        .filter(person -> person.standing().takesPart())
                        .isPresent();
    }

    private Answered invite(Transaction transaction, Received received, PersonId whom) {
        PersonId by = received.choice().mentor();
        sayNotNow(transaction, received, RequestWords.ASKED_TO_OFFER);
        post.invite(transaction, received.request().program(), whom, by, RequestMessages.becomeAMentor(by));
        flow.next(transaction, received.request(), Why.of(RequestWords.CANNOT_NOW));
        return Answered.ASKED_TO_OFFER;
    }

    private Answered run(Member mentor, RequestId id, BiFunction<Transaction, Received, Answered> deed) {
        return transactions.run(transaction -> {
            refuseStrangers(transaction, mentor);
            return answer(transaction, mentor, id, deed);
        });
    }

    /** The deed, if this mentor's answer is awaited; a request that never came to them is not found. */
    private static Answered answer(
            Transaction transaction, Member mentor, RequestId id, BiFunction<Transaction, Received, Answered> deed) {
        RequestStore store = transaction.store(RequestStore.class);
        store.hold(mentor.program(), id);
        Optional<Received> received = store.find(mentor.program(), id)
                .flatMap(request ->
                        lastOf(transaction, request, mentor.person()).map(choice -> new Received(request, choice)));
        if (received.isEmpty()) {
            return Answered.NOT_FOUND;
        }
        return switch (received.get().choice().state()) {
            case ASKED -> deed.apply(transaction, received.get());
            case ACCEPTED -> Answered.ACCEPTED;
            default -> Answered.MOVED_ON;
        };
    }

    private static Optional<Choice> lastOf(Transaction transaction, MatchRequest request, PersonId mentor) {
        List<Choice> sent = RequestFlow.choices(
                transaction, request, choice -> choice.mentor().equals(mentor) && wasSent(choice));
        return sent.isEmpty() ? Optional.empty() : Optional.of(sent.get(sent.size() - 1));
    }

    /** Whether the mentor ever heard of it. */
    private static boolean wasSent(Choice choice) {
        return switch (choice.state()) {
            case ASKED, ACCEPTED, NOT_NOW, SILENT -> true;
            case LISTED, OFFERED, DECLINED -> false;
            case PASSED, CLOSED -> choice.askedAt().isPresent();
        };
    }

    private void record(Transaction transaction, Received received, String act) {
        audit.record(
                transaction,
                new AuditEntry(
                        received.request().program(),
                        new Actor.OnePerson(received.choice().mentor()),
                        act,
                        new Subject("match-request", received.request().id().value())));
    }

    private void refuseStrangers(Transaction transaction, Member member) {
        if (people.find(transaction, member.program(), member.person())
                .filter(person -> person.standing().takesPart())
                .isEmpty()) {
            throw new NotTakingPartException();
        }
    }
}
