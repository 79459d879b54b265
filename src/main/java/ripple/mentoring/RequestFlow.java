package ripple.mentoring;

import java.time.Clock;
import java.time.Instant;
import java.time.ZoneId;
import java.util.List;
import java.util.Optional;
import java.util.function.Predicate;
import ripple.database.Transaction;
import ripple.idea.Idea;
import ripple.idea.KnownIdeas;
import ripple.outbox.Message;
import ripple.people.PeopleService;
import ripple.people.Person;
import ripple.people.PersonId;
import ripple.people.ProgramId;
import ripple.profile.Profiles;
import ripple.profile.Reason;
import ripple.profile.Wishes;

/** The steps of a request from one mentor to the next, each in the transaction of what led to it; the request is held by the caller. */
final class RequestFlow {

    private final PeopleService people;
    private final Profiles profiles;
    private final KnownIdeas ideas;
    private final Candidates candidates;
    private final RequestPost post;
    private final RequestReminders reminders;
    private final Clock clock;
    private final AnswerTimes times;
    private final RequestQueue queue;
    private final Mentorships mentorships = new Mentorships();

    RequestFlow(PeopleService people, Profiles profiles, RequestPost post, RequestReminders reminders, Clock clock) {
        this.people = people;
        this.profiles = profiles;
        this.ideas = new KnownIdeas(people);
        this.candidates = new Candidates(profiles);
        this.post = post;
        this.reminders = reminders;
        this.clock = clock;
        this.times = new AnswerTimes(people);
        this.queue = new RequestQueue(people, post, clock);
    }

    /** Asks the next mentor of the list who may be matched and has room; where there is none, the request waits in line. */
    void next(Transaction transaction, MatchRequest request, Why why) {
        for (Choice choice : choices(transaction, request, ChoiceState.LISTED)) {
            if (isPossible(transaction, request, choice)) {
                ask(transaction, request, choice, why);
                return;
            }
            end(transaction, choice, ChoiceState.PASSED);
        }
        queue(transaction, request, why);
    }

    private boolean isPossible(Transaction transaction, MatchRequest request, Choice choice) {
        return candidates
                .findThis(transaction, request.program(), request.mentee(), choice.mentor(), clock.instant())
                .isPresent();
    }

    /** From now on this mentor's answer is awaited. */
    void ask(Transaction transaction, MatchRequest request, Choice choice, Why why) {
        Choice asked = open(transaction, request, choice, ChoiceState.ASKED, RequestState.ASKING);
        Person mentor = get(transaction, request.program(), choice.mentor());
        post.ask(transaction, asked, RequestMessages.ask(brief(transaction, request), asked, mentor.zone()));
        reminders.plan(transaction, asked);
        RequestWords.Next next = RequestWords.Next.of(
                request, !choices(transaction, request, ChoiceState.LISTED).isEmpty());
        ZoneId reader = get(transaction, request.program(), request.mentee()).zone();
        post.tell(
                transaction,
                asked,
                "told",
                told(request, why, RequestMessages.asked(why.sentence(), asked, next, reader)));
    }

    /** Whoever is asked now sees the request as it has become, in the place of how it was. */
    void showAgain(Transaction transaction, MatchRequest request) {
        findOpen(transaction, request)
                .filter(open -> open.state() == ChoiceState.ASKED)
                .ifPresent(asked -> {
                    ZoneId reader =
                            get(transaction, request.program(), asked.mentor()).zone();
                    post.askAnew(transaction, asked, RequestMessages.ask(brief(transaction, request), asked, reader));
                });
    }

    /** From now on its author is asked whether this mentor, who is on its list last, should be asked. */
    void offer(Transaction transaction, MatchRequest request, Choice choice, List<Reason> reasons, Why why) {
        Choice offered = open(transaction, request, choice, ChoiceState.OFFERED, RequestState.OFFERED);
        ZoneId reader = get(transaction, request.program(), request.mentee()).zone();
        String decide = RequestWords.decideBy(
                offered.due(), reader, request.waitingSince().isPresent());
        post.offer(
                transaction,
                offered,
                request.mentee(),
                RequestMessages.offer(why.sentence(), offered, reasons, decide));
    }

    /** Adds a mentor at the end of the list; where they stood on it before, they stand no more, so that nobody is asked twice. */
    Choice add(
            Transaction transaction,
            MatchRequest request,
            PersonId mentor,
            Origin origin,
            Optional<PersonId> suggestedBy) {
        ChoiceStore store = transaction.store(ChoiceStore.class);
        choices(transaction, request, ChoiceState.LISTED).stream()
                .filter(listed -> listed.mentor().equals(mentor))
                .forEach(listed -> end(transaction, listed, ChoiceState.PASSED));
        int rank = store.of(request.program(), request.id()).size() + 1;
        store.add(request.program(), request.id(), rank, mentor, origin, suggestedBy);
        return get(transaction, request, rank);
    }

    private Choice open(
            Transaction transaction, MatchRequest request, Choice choice, ChoiceState state, RequestState now) {
        Instant at = clock.instant();
        PersonId asked = state == ChoiceState.ASKED ? choice.mentor() : request.mentee();
        Instant answerBy = times.deadline(transaction, new AnswerTimes.Question(request.program(), asked, at));
        transaction.store(ChoiceStore.class).open(request.program(), request.id(), choice.rank(), state, at, answerBy);
        transaction.store(RequestStore.class).set(request.program(), request.id(), now, at);
        return get(transaction, request, choice.rank());
    }

    /** Into the line; its author hears their place. */
    private void queue(Transaction transaction, MatchRequest request, Why why) {
        queue.put(transaction, request, why);
    }

    /** Into the line, without a word. */
    void queueQuietly(Transaction transaction, MatchRequest request) {
        queue.putQuietly(transaction, request);
    }

    /** A round holds a place for the mentee: what they were asked about a single mentor is over, and they stay in line. */
    void proposed(Transaction transaction, Mentorship mentorship) {
        RequestStore store = transaction.store(RequestStore.class);
        store.findLive(mentorship.program(), mentorship.mentee()).ifPresent(request -> {
            store.hold(request.program(), request.id());
            findOpen(transaction, request)
                    .filter(open -> open.state() == ChoiceState.OFFERED)
                    .ifPresent(open -> {
                        endOpen(transaction, request, open, ChoiceState.PASSED, Why.of(RequestWords.ROUND_INSTEAD));
                        queueQuietly(transaction, request);
                    });
        });
    }

    /** The two are together: whatever was open of the mentee's request is over. */
    void matched(Transaction transaction, Mentorship mentorship) {
        RequestStore store = transaction.store(RequestStore.class);
        Optional<MatchRequest> live = store.findLive(mentorship.program(), mentorship.mentee());
        live.ifPresent(request -> {
            store.hold(request.program(), request.id());
            Optional<Choice> accepted = findOpen(transaction, request)
                    .filter(choice -> choice.state() == ChoiceState.ASKED)
                    .filter(choice -> choice.mentor().equals(mentorship.mentor()));
            accepted.ifPresent(choice -> accepted(transaction, request, choice));
            boolean asked = findOpen(transaction, request)
                    .filter(choice -> choice.state() == ChoiceState.ASKED)
                    .isPresent();
            close(
                    transaction,
                    request,
                    RequestState.MATCHED,
                    Why.of(asked ? RequestWords.MENTEE_HAS_ONE : RequestWords.OFFER_NOT_NEEDED));
        });
    }

    private void accepted(Transaction transaction, MatchRequest request, Choice choice) {
        end(transaction, choice, ChoiceState.ACCEPTED);
        reminders.cancel(transaction, choice);
        post.welcome(transaction, choice, RequestMessages.youMentor(request.mentee()));
        post.tell(
                transaction, choice, "accepted", told(request, Why.of(""), RequestMessages.accepted(choice.mentor())));
    }

    /** It is over; whoever is asked hears this sentence in the place of the question. */
    void close(Transaction transaction, MatchRequest request, RequestState state, Why sentence) {
        findOpen(transaction, request)
                .ifPresent(open -> endOpen(transaction, request, open, ChoiceState.CLOSED, sentence));
        choices(transaction, request, ChoiceState.LISTED)
                .forEach(listed -> end(transaction, listed, ChoiceState.CLOSED));
        transaction.store(RequestStore.class).set(request.program(), request.id(), state, clock.instant());
    }

    /** Nobody's answer is awaited any more; a sentence takes the place of the question. */
    void endOpen(Transaction transaction, MatchRequest request, Choice open, ChoiceState state, Why sentence) {
        end(transaction, open, state);
        if (open.state() == ChoiceState.ASKED) {
            reminders.cancel(transaction, open);
            post.closeAsked(transaction, open, sentence);
        } else {
            post.closeOffered(transaction, open, request.mentee(), sentence);
        }
    }

    /** The suggestion is answered. */
    void closeOffered(Transaction transaction, RequestService.Offered offered, ChoiceState state, String sentence) {
        endOpen(transaction, offered.request(), offered.choice(), state, Why.answer(sentence));
    }

    private void end(Transaction transaction, Choice choice, ChoiceState state) {
        transaction
                .store(ChoiceStore.class)
                .end(choice.program(), choice.request(), choice.rank(), state, clock.instant());
    }

    /** Whose answer is awaited. */
    Optional<Choice> findOpen(Transaction transaction, MatchRequest request) {
        return choices(transaction, request, choice -> choice.state().isOpen()).stream()
                .findFirst();
    }

    RequestStatus status(Transaction transaction, MatchRequest request) {
        return new RequestStatus(
                request,
                findOpen(transaction, request),
                !choices(transaction, request, ChoiceState.LISTED).isEmpty(),
                RequestQueue.place(transaction, request),
                mentorships
                        .ofMentee(transaction, request.program(), request.mentee())
                        .map(Mentorship::mentor));
    }

    RequestMessages.Brief brief(Transaction transaction, MatchRequest request) {
        Optional<Idea> idea = findIdea(transaction, request);
        Wishes wishes = profiles.wishes(transaction, request.program(), request.mentee())
                .orElse(Wishes.NONE);
        return new RequestMessages.Brief(request, get(transaction, request.program(), request.mentee()), wishes, idea);
    }

    /** What it is about by now: an idea that was merged is followed, and one that is not welcomed any more is nobody else's to see. */
    Optional<Idea> findIdea(Transaction transaction, MatchRequest request) {
        return request.idea()
                .flatMap(number -> ideas.follow(transaction, request.program(), number))
                .filter(Idea::isWelcomed);
    }

    private Person get(Transaction transaction, ProgramId program, PersonId person) {
        return people.find(transaction, program, person)
                .orElseThrow(() -> new IllegalStateException("There is no person " + person.value()));
    }

    private static Choice get(Transaction transaction, MatchRequest request, int rank) {
        return choices(transaction, request, choice -> choice.rank() == rank).get(0);
    }

    private static List<Choice> choices(Transaction transaction, MatchRequest request, ChoiceState state) {
        return choices(transaction, request, choice -> choice.state() == state);
    }

    static List<Choice> choices(Transaction transaction, MatchRequest request, Predicate<Choice> which) {
        return transaction.store(ChoiceStore.class).of(request.program(), request.id()).stream()
                .filter(which)
                .toList();
    }

    private static RequestPost.Told told(MatchRequest request, Why why, Message message) {
        return new RequestPost.Told(request.mentee(), why.kind(), message);
    }
}
