package ripple.mentoring;

import java.time.Duration;
import java.time.Instant;
import java.util.Comparator;
import java.util.HashMap;
import java.util.List;
import java.util.Map;
import java.util.Optional;
import java.util.function.BiConsumer;
import java.util.function.Predicate;
import java.util.stream.Collectors;
import java.util.stream.Stream;
import ripple.database.Transaction;
import ripple.database.Transactions;
import ripple.idea.Idea;
import ripple.idea.IdeaNumber;
import ripple.outbox.Kind;
import ripple.people.PeopleService;
import ripple.people.PersonId;
import ripple.people.Program;
import ripple.people.ProgramId;
import ripple.profile.Seeker;

/**
 * What happens to requests though nobody does anything: the time for an answer is over, a mentor cannot be asked any more, an idea is gone,
 * somebody has room. Looks at the state each time, so that a missed turn is made up for by the next; each request in a transaction of
 * its own.
 */
public final class RequestTurn {

    private static final int MOST = 500;

    /** No place in this look: another instance was faster, and the next look sees what it left. */
    private static final int SEEN_TOO_LATE = 0;

    /** For so long nobody is asked again whose answer did not come, or who did not answer about this mentor. */
    private static final Duration LEFT_ALONE = Duration.ofDays(14);

    private final Transactions transactions;
    private final PeopleService people;
    private final RequestFlow flow;
    private final RequestPost post;
    private final Pairing pairing;
    private final Candidates candidates;
    private final Mentorships mentorships = new Mentorships();

    public RequestTurn(Transactions transactions, PeopleService people, RequestDesk desk) {
        this.transactions = transactions;
        this.people = people;
        this.flow = desk.flow();
        this.post = desk.post();
        this.pairing = desk.pairing();
        this.candidates = new Candidates(desk.profiles());
    }

    /** Says how many requests moved. */
    public int due(Instant now) {
        int moved = expire(now);
        for (Program program : transactions.read(people::programs)) {
            moved += followIdeas(program.id()) + look(program.id(), now);
        }
        return moved;
    }

    /** Somebody has left: their own request is over. Whoever was to answer one is found at the next turn. */
    public void left(Transaction transaction, ProgramId program, PersonId person) {
        RequestStore store = transaction.store(RequestStore.class);
        store.findLive(program, person).ifPresent(request -> {
            store.hold(program, request.id());
            flow.close(transaction, request, RequestState.WITHDRAWN, Why.of(RequestWords.CLOSED_BY_AUTHOR));
        });
    }

    private int expire(Instant now) {
        List<Choice> overdue = transactions.read(
                transaction -> transaction.store(ChoiceStore.class).overdue(now, MOST));
        overdue.forEach(choice -> onOpen(choice, (transaction, request) -> {
            boolean asked = choice.state() == ChoiceState.ASKED;
            String sentence = asked ? RequestWords.CLOSED_IN_SILENCE : RequestWords.OFFER_OVER;
            flow.endOpen(transaction, request, choice, ChoiceState.SILENT, Why.of(sentence));
            flow.next(transaction, request, Why.of(asked ? RequestWords.NO_ANSWER : ""));
        }));
        return overdue.size();
    }

    /** The deed, if the choice is still as it was seen. */
    private void onOpen(Choice seen, BiConsumer<Transaction, MatchRequest> deed) {
        transactions.use(transaction -> hold(transaction, seen.program(), seen.request())
                .filter(request ->
                        flow.findOpen(transaction, request).filter(seen::equals).isPresent())
                .ifPresent(request -> deed.accept(transaction, request)));
    }

    private static Optional<MatchRequest> hold(Transaction transaction, ProgramId program, RequestId id) {
        RequestStore store = transaction.store(RequestStore.class);
        store.hold(program, id);
        return store.find(program, id).filter(MatchRequest::isLive);
    }

    /** A merged idea is followed; a request whose idea is not welcomed any more goes on without one. */
    private int followIdeas(ProgramId program) {
        Map<MatchRequest, Optional<IdeaNumber>> moves = transactions.read(transaction -> {
            Map<MatchRequest, Optional<IdeaNumber>> found = new HashMap<>();
            for (MatchRequest request : transaction.store(RequestStore.class).withIdea(program, MOST)) {
                Optional<IdeaNumber> now = follow(transaction, request);
                if (!now.equals(request.idea())) {
                    found.put(request, now);
                }
            }
            return found;
        });
        moves.forEach((request, idea) -> transactions.use(transaction -> move(transaction, request, idea)));
        return moves.size();
    }

    private Optional<IdeaNumber> follow(Transaction transaction, MatchRequest request) {
        return flow.findIdea(transaction, request).map(Idea::number);
    }

    private void move(Transaction transaction, MatchRequest seen, Optional<IdeaNumber> idea) {
        hold(transaction, seen.program(), seen.id())
                .filter(request -> request.idea().equals(seen.idea()))
                .ifPresent(request -> {
                    RequestStore store = transaction.store(RequestStore.class);
                    store.setIdea(request.program(), request.id(), idea);
                    store.find(request.program(), request.id()).ifPresent(moved -> flow.showAgain(transaction, moved));
                    if (idea.isEmpty()) {
                        post.tell(
                                transaction,
                                request,
                                "idea-gone-"
                                        + request.idea()
                                                .map(IdeaNumber::toString)
                                                .orElse(""),
                                new RequestPost.Told(
                                        request.mentee(), Kind.DECISION, RequestMessages.ideaGone(request.id())));
                    }
                });
    }

    /** Everything about one program as it stands now. */
    private record Look(List<Choice> open, List<MatchRequest> line, List<Candidates.Free> free) {}

    private int look(ProgramId program, Instant now) {
        Look look = transactions.read(transaction -> look(transaction, program, now));
        int moved = release(look);
        Map<PersonId, Integer> places = places(look);
        for (MatchRequest waiting : look.line()) {
            if (places.values().stream().noneMatch(left -> left > 0)) {
                break;
            }
            moved += offer(waiting, look.free(), places, now);
        }
        return moved;
    }

    private Look look(Transaction transaction, ProgramId program, Instant now) {
        List<Choice> open = transaction.store(ChoiceStore.class).open(program, now, MOST);
        List<MatchRequest> line = transaction.store(RequestStore.class).line(program, MOST, 0).stream()
                .filter(request -> request.state() == RequestState.WAITING)
                .toList();
        return open.isEmpty() && line.isEmpty()
                ? new Look(open, line, List.of())
                : new Look(open, line, candidates.free(transaction, program, now));
    }

    /** Mentors who were asked and are away, paused, gone or full by now, and offers beyond the places that are left. */
    private int release(Look look) {
        List<Choice> gone =
                Stream.concat(withoutRoom(look), beyondPlaces(look)).distinct().toList();
        gone.forEach(choice -> onOpen(choice, (transaction, request) -> {
            boolean asked = choice.state() == ChoiceState.ASKED;
            String sentence = asked ? RequestWords.CLOSED_MOVED_ON : RequestWords.OFFER_GONE;
            flow.endOpen(transaction, request, choice, ChoiceState.PASSED, Why.of(sentence));
            flow.next(transaction, request, Why.of(asked ? RequestWords.NO_LONGER : RequestWords.PLACE_GONE));
        }));
        return gone.size();
    }

    private static Stream<Choice> withoutRoom(Look look) {
        return look.open().stream()
                .filter(choice -> look.free().stream()
                        .noneMatch(free -> free.guide().person().equals(choice.mentor())));
    }

    /** A round may have given a place about which somebody had not decided; who has said yes, and then who was asked first, keeps theirs. */
    private static Stream<Choice> beyondPlaces(Look look) {
        return look.free().stream()
                .flatMap(free -> look.open().stream()
                        .filter(choice -> choice.mentor().equals(free.guide().person()) && choice.keepsPlace())
                        .sorted(Comparator.comparing((Choice choice) -> choice.state() == ChoiceState.OFFERED)
                                .thenComparing(Choice::due))
                        .skip(free.places()));
    }

    /** Places that are free and about which nobody is asked. */
    private static Map<PersonId, Integer> places(Look look) {
        Map<PersonId, Integer> places = new HashMap<>(look.free().stream()
                .collect(Collectors.toMap(free -> free.guide().person(), Candidates.Free::places)));
        look.open().forEach(choice -> places.computeIfPresent(choice.mentor(), (mentor, left) -> left - 1));
        return places;
    }

    /** The first in line hears of room first; nothing is written for those whom nobody with room fits. */
    private int offer(MatchRequest waiting, List<Candidates.Free> free, Map<PersonId, Integer> places, Instant now) {
        Optional<Candidate> best = transactions.read(transaction -> {
            Seeker seeker = candidates.seeker(transaction, waiting.program(), waiting.mentee(), now);
            Predicate<PersonId> refused = refused(transaction, waiting, now);
            return candidates.findBest(
                    seeker, free, mentor -> places.getOrDefault(mentor, 0) > 0 && !refused.test(mentor));
        });
        boolean offered = best.isPresent()
                && transactions.<Boolean>run(transaction -> isOffered(transaction, waiting, best.get(), now));
        best.ifPresent(candidate ->
                places.computeIfPresent(candidate.mentor(), (mentor, left) -> offered ? left - 1 : SEEN_TOO_LATE));
        return offered ? 1 : 0;
    }

    /**
     * Only if the request still waits, no place is held for its author by another way, and the mentor has a place about which nobody is
     * asked: in the mentor's turn, because another instance may look at the same moment.
     */
    private boolean isOffered(Transaction transaction, MatchRequest seen, Candidate best, Instant now) {
        pairing.takeTurn(transaction, seen.program(), best.mentor());
        Optional<MatchRequest> held = hold(transaction, seen.program(), seen.id())
                .filter(request -> request.state() == RequestState.WAITING)
                .filter(request -> mentorships
                        .ofMentee(transaction, request.program(), request.mentee())
                        .isEmpty())
                .filter(request -> candidates
                        .findThis(transaction, request.program(), request.mentee(), best.mentor(), now)
                        .isPresent())
                .filter(request -> candidates.hasPlaceToOffer(transaction, request.program(), best.mentor(), now));
        held.ifPresent(request -> {
            Choice choice = flow.add(transaction, request, best.mentor(), Origin.ROOM, Optional.empty());
            flow.offer(transaction, request, choice, best.reasons(), Why.of(""));
        });
        return held.isPresent();
    }

    private static Predicate<PersonId> refused(Transaction transaction, MatchRequest request, Instant now) {
        List<Choice> tried = RequestFlow.choices(transaction, request, choice -> switch (choice.state()) {
            case NOT_NOW, DECLINED -> true;
            case SILENT ->
                choice.answerBy().filter(by -> by.plus(LEFT_ALONE).isAfter(now)).isPresent();
            default -> false;
        });
        return mentor -> tried.stream().anyMatch(choice -> choice.mentor().equals(mentor));
    }
}
